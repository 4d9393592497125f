import ArgumentParser
import OnRecordCore

extension CertaintyLevel: ExpressibleByArgument {}
