import StanceMap

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day on which the program runs.
enum Clock {
  static var today: PartialDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return PartialDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
