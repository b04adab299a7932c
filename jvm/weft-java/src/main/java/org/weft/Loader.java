package org.weft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds and loads the native libraries: where the system property {@code weft.library} or the
 * environment variable {@code WEFT_LIBRARY} names libweft, that one; otherwise those in the jar of
 * native code, unpacked into a temporary folder that is gone again when they are loaded. Nothing is
 * ever downloaded.
 */
final class Loader {
  private static final String BRIDGE = System.mapLibraryName("weft_jni");

  private Loader() {}

  static void load() {
    String given = System.getProperty("weft.library", System.getenv("WEFT_LIBRARY"));
    String where;
    if (given != null && !given.isEmpty()) {
      Path library = Path.of(given).toAbsolutePath();
      if (!Files.isRegularFile(library)) {
        throw new UnsatisfiedLinkError(
            "weft: there is no library " + library + ", which weft.library or WEFT_LIBRARY names");
      }
      open(library);
      Path beside = library.resolveSibling(BRIDGE);
      if (Files.isRegularFile(beside)) {
        open(beside);
      } else {
        unpack(List.of(BRIDGE));
      }
      where = library.toString();
    } else {
      unpack(null);
      where = "the jar of native code";
    }
    if (Native.abiVersion() != Native.builtFor()) {
      throw new UnsatisfiedLinkError(
          "weft: the library "
              + Native.version()
              + " from "
              + where
              + " has ABI "
              + Native.abiVersion()
              + ", these bindings need "
              + Native.builtFor());
    }
  }

  private static void open(Path library) {
    try {
      System.load(library.toRealPath().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnsatisfiedLinkError e) {
      String why = e.getMessage();
      throw new UnsatisfiedLinkError(
          "weft: cannot load " + library + ": " + why
              + (why.contains("undefined symbol")
                  ? " (libweft is older or newer than these bindings)"
                  : ""));
    }
  }

  /** Unpacks the named files of this platform's jar, or all, and loads the bridge. */
  private static void unpack(List<String> wanted) {
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String platform = system + "-" + machine;
    String folder = "/org/weft/native/" + platform + "/";
    try (InputStream index = Loader.class.getResourceAsStream(folder + "index")) {
      if (index == null) {
        throw new UnsatisfiedLinkError(
            "weft: no native code for "
                + platform
                + " is on the class path: add the jar weft-java-VERSION-"
                + platform
                + ".jar, or let weft.library or WEFT_LIBRARY name libweft");
      }
      List<String> names = new ArrayList<>();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (wanted == null || wanted.contains(line)) {
          names.add(line);
        }
      }
      Path temporary = Files.createTempDirectory("weft-");
      try {
        for (String name : names) {
          try (InputStream in = Loader.class.getResourceAsStream(folder + name)) {
            Files.copy(in, temporary.resolve(name));
          }
        }
        open(temporary.resolve(BRIDGE));
      } finally {  // what is loaded stays in memory
        for (String name : names) {
          Files.deleteIfExists(temporary.resolve(name));
        }
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UnsatisfiedLinkError("weft: cannot unpack the native code: " + e);
    }
  }
}
