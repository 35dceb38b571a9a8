import Glibc

/// Lets the calling thread rest for some milliseconds.
package func pause(milliseconds: Int) {
  var wanted = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
  var rest = timespec()
  while unsafe nanosleep(&wanted, &rest) != 0, errno == EINTR { wanted = rest }
}
