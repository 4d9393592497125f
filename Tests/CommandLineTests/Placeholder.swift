import Testing

@testable import onrecord
