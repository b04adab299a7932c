package org.weft;

import java.io.File;
import java.nio.file.Path;

/** Where tests find files. */
final class Files {
  private Files() {}

  static File repository(String path) {
    return Path.of(System.getProperty("weft.root"), path).toFile();
  }
}
