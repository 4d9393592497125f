import ArgumentParser
import OnRecordTUI

extension ThemeName: ExpressibleByArgument {}
