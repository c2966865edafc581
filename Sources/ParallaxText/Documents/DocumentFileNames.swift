/// Which files are read where a folder is named: told by their names alone, before anything of them is read.
public enum DocumentFileNames {
  /// Whether a file has a name that documents of some format have, in upper or lower case: `story.TXT`.
  public static func mayBeReport(_ fileName: String) -> Bool {
    let name = fileName.lowercased()
    return DocumentFormats.fileNameEndings.contains { name.hasSuffix("." + $0) }
  }
}
