import Testing

@testable import OnRecordTUI
