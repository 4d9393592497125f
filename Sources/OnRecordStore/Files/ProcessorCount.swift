#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How many processors there are to work on.
enum ProcessorCount {
    /// Processors in use by the system, at least 1.
    static var active: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
