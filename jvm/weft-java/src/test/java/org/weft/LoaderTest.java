package org.weft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading, each time in a JVM of its own. */
class LoaderTest {
  @TempDir Path folder;

  /** What the other JVM runs. */
  static final class Program {
    public static void main(String[] arguments) {
      for (int i = 0; i < 2; ++i) {
        try {
          System.out.println(NDArray.ones(2).add(1));
        } catch (Throwable e) {
          System.out.println(e + (e.getCause() == null ? "" : " " + e.getCause()));
        }
      }
    }
  }

  private String run(String library, boolean jar) throws IOException, InterruptedException {
    Path native_ = Path.of(System.getProperty("weft.native"));
    String path = "target/classes:target/test-classes" + (jar ? ":" + native_ : "");
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp"));
    command.add(path);
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-XX:TieredStopAtLevel=1");
    if (library != null) {
      command.add("-Dweft.library=" + library);
    }
    command.add("org.weft.LoaderTest$Program");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(native_.getParent().getParent().toFile())
            .redirectErrorStream(true);
    builder.environment().remove("WEFT_LIBRARY");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), text);
    return text;
  }

  private long leftBehind() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith("weft-")).count();
    }
  }

  @Test
  void theJarIsUnpackedAndCleanedUp() throws Exception {
    String text = run(null, true);
    assertEquals("[2, 2] (2,) float32 cpu(0)\n".repeat(2), text);
    assertEquals(0, leftBehind());
  }

  @Test
  void aMissingLibraryIsNamed() throws Exception {
    String text = run("/nowhere/libweft.so", true);
    assertTrue(text.contains("no library /nowhere/libweft.so"), text);
    assertEquals(2, text.split("no library /nowhere", -1).length - 1, text); // also the second time
    assertTrue(run(null, false).contains("weft-java-VERSION-linux-x86_64.jar"));
  }

  @Test
  void aDamagedLibraryIsNamed() throws Exception {
    Path damaged = Files.writeString(folder.resolve("libweft.so"), "no library");
    assertTrue(run(damaged.toString(), true).contains("cannot load " + damaged));
  }

  /** A library with the functions of weft.h, but for one, whose ABI is 99. */
  private Path otherLibrary(String without) throws Exception {
    String functions = Files.readString(org.weft.Files.repository("capi/abi.txt").toPath());
    StringBuilder source = new StringBuilder();
    Pattern.compile("\\b(weft_\\w+)\\([^\n]*")
        .matcher(functions)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !name.equals(without))
        .forEach(
            name ->
                source.append(
                    switch (name) {
                      case "weft_abi_version" -> "int weft_abi_version(void) { return 99; }\n";
                      case "weft_version" ->
                          "const char* weft_version(void) { return \"9.9.9\"; }\n";
                      default -> "int " + name + "(void) { return 0; }\n";
                    }));
    Path file = Files.writeString(folder.resolve("other.c"), source);
    Path library = folder.resolve("libweft.so");
    Process compiler =
        new ProcessBuilder(
                "cc", "-shared", "-fPIC", "-Wl,-soname,libweft.so.0", "-o", library.toString(),
                file.toString())
            .inheritIO()
            .start();
    assertEquals(0, compiler.waitFor());
    return library;
  }

  @Test
  void anotherAbiIsRefused() throws Exception {
    Path library = otherLibrary("");
    String text = run(library.toString(), true);
    assertTrue(text.contains("the library 9.9.9 from " + library + " has ABI 99"), text);
    assertTrue(text.contains("these bindings need 0"), text);
    assertEquals(0, leftBehind());
  }

  @Test
  void aLibraryThatLacksAFunctionIsRefused() throws Exception {
    String text = run(otherLibrary("weft_store_push").toString(), true);
    assertTrue(text.contains("undefined symbol: weft_store_push (libweft is older"), text);
    assertEquals(0, leftBehind());
  }
}
