import Testing

@testable import OnRecordStore
