import Glibc
import TestFolder
import Testing

/// A program that stands for Pagefind: it folds the words of every page of the section.
enum FakePagefind {
  /// What it does: nothing is named by its bytes, and every page is a fragment.
  static let usual = """
    mkdir -p "$4/fragment" "$4/index" "$4/filter"
    echo 'export const version = 1' >"$4/pagefind.js"
    echo '{}' >"$4/pagefind-entry.json"
    printf 'pagefind_dcd\\0asm' | gzip -n >"$4/wasm.ru.pagefind"
    echo left-out >"$4/pagefind-ui.js"
    echo pagefind_dcd | gzip -n >"$4/pagefind.ru_0.pf_meta"
    echo pagefind_dcd | gzip -n >"$4/index/ru_0.pf_index"
    echo kinds | gzip -n >"$4/filter/ru_0.pf_filter"
    cd "$2"
    find . -name '*.html' | sort | while read -r page; do
      words=$(sed 's/<[^>]*>/ /g' "$page" | tr -d '\\\\"' | tr '\\n' ' ')
      printf 'pagefind_dcd{"url":"%s","content":"%s"}' "${page#.}" "$words" | gzip -n \\
        >"$4/fragment/ru_$(echo "$page" | cksum | cut -d ' ' -f 1).pf_fragment"
    done
    """

  /// Writes the program and tells its path.
  ///
  /// - Parameters:
  ///   - folder: Where it is put.
  ///   - script: What it does instead of the usual work; `$2` is the section, `$4` the folder for
  ///     the index.
  /// - Returns: The absolute path.
  /// - Throws: What the system answered.
  static func write(to folder: TestFolder, doing script: String = usual) throws -> String {
    let path = "bin/pagefind"
    let shell = "#!/bin/sh\nset -e\nPATH=/usr/bin:/bin\n\(script)\n"
    try folder.write([path: shell])
    let whole = "\(folder.path)/\(path)"
    try #require(unsafe chmod(whole, 0o755) == 0)
    return whole
  }
}
