/// Office documents made of the parts that matter.
package enum OfficeFile {
  /// A Word document with the given paragraphs as XML, properties and further parts.
  package static func docx(_ paragraphs: String, more: [String: String] = [:]) -> ZipFile {
    let types = ZipFile.Member("[Content_Types].xml", "<Types/>")
    let text = ZipFile.Member(
      "word/document.xml", "<w:document><w:body>\(paragraphs)</w:body></w:document>")
    let rest = more.sorted { $0.key < $1.key }.map { ZipFile.Member($0.key, $0.value) }
    return ZipFile(members: [types, text] + rest)
  }

  /// The properties of an OOXML document that say who made it.
  package static func core(creator: String, editor: String = "") -> String {
    """
    <cp:coreProperties><dc:title>План</dc:title><dc:creator>\(creator)</dc:creator>\
    <cp:lastModifiedBy>\(editor)</cp:lastModifiedBy></cp:coreProperties>
    """
  }

  /// An Excel workbook of one sheet.
  package static func xlsx(strings: String, rows: String, more: [String: String] = [:]) -> ZipFile {
    var parts = [
      "xl/workbook.xml":
        "<workbook><sheets><sheet name=\"Лист\" state=\"hidden\"/></sheets></workbook>",
      "xl/sharedStrings.xml": "<sst>\(strings)</sst>",
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(rows)</sheetData></worksheet>",
    ]
    parts.merge(more) { _, new in new }
    return ZipFile(
      members: [ZipFile.Member("[Content_Types].xml", "<Types/>")]
        + parts.sorted { $0.key < $1.key }.map { ZipFile.Member($0.key, $0.value) })
  }

  /// An OpenDocument text.
  package static func odt(_ paragraphs: String, meta: String = "", more: [String: String] = [:])
    -> ZipFile
  {
    let mark = ZipFile.Member("mimetype", "application/vnd.oasis.opendocument.text")
    let text = ZipFile.Member(
      "content.xml",
      "<office:document-content><office:text>\(paragraphs)</office:text></office:document-content>")
    let about = ZipFile.Member(
      "meta.xml", "<office:document-meta><office:meta>\(meta)</office:meta></office:document-meta>")
    return ZipFile(
      members: [mark, text, about]
        + more.sorted { $0.key < $1.key }.map { ZipFile.Member($0.key, $0.value) })
  }
}
