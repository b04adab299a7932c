package org.weft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.weft.op.FullyConnected;
import org.weft.op.Initializers;
import org.weft.op.Optimizers;
import org.weft.op.Sym;

class MemoryTest {
  private static long inUse() {
    Pressure.collect();
    return Weft.memory(Device.CPU).inUse();
  }

  /** What leaves the process as large as it was. */
  static final class Leaks {
    /** Megabytes of the process's own. */
    private static long resident() throws IOException {
      Pressure.collect();
      Weft.trimMemory(Device.CPU);
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("RssAnon:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .sum()
          >> 10;
    }

    private static void arrays(int n) {
      for (int i = 0; i < n; ++i) {
        NDArray.zeros(4).close();
      }
    }

    private static void train(int steps) {
      Symbol data = Symbol.variable("data");
      Symbol net = Sym.fullyConnected("fc", data, FullyConnected.attrs().numHidden(8));
      try (Model model = new Model(net).initialize(Initializers.xavier(), 4, 16);
          NDArray x = NDArray.ones(4 * steps, 16);
          NDArray y = NDArray.zeros(4 * steps)) {
        model.fit(x, y, Fit.options().batchSize(4).optimizer(Optimizers.adam()).shuffle(1));
      }
      for (int i = 0; i < steps; ++i) {
        try (Scope scope = Scope.open()) {
          NDArray x = NDArray.ones(16, 16).attachGradient();
          try (Autograd.Mode mode = Autograd.record()) {
            x.mul(2).add(1).backward();
          }
        }
      }
    }

    public static void main(String[] arguments) throws IOException {
      arrays(20_000);
      train(100);
      long before = resident();
      long inUse = Weft.memory(Device.CPU).inUse();
      arrays(100_000);
      train(200);
      System.out.println(resident() - before + " " + (Weft.memory(Device.CPU).inUse() - inUse));
    }
  }

  @Test
  void arraysAndTrainingLeaveMemoryFlat() throws Exception {
    // A heap that does not grow, so that what does is not Java's.
    String[] command = {
      Path.of(System.getProperty("java.home"), "bin/java").toString(),
      "-cp", System.getProperty("java.class.path"),
      "-Xms64m", "-Xmx64m", "-XX:+AlwaysPreTouch", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
      Leaks.class.getName()
    };
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes()).strip();
    assertEquals(0, process.waitFor(), text);
    String[] grown = text.split(" ");
    assertTrue(Long.parseLong(grown[0]) <= 8, () -> "the process grew by " + grown[0] + " MB");
    assertEquals("0", grown[1], "bytes of the engine's");
  }

  @Test
  void forgottenArraysDoNotExhaustMemory() {
    long before = inUse();
    long most = 0;
    for (int i = 0; i < 600; ++i) { // 2.4 GB in all, of which Java's heap sees nothing
      NDArray.zeros(1 << 20);
      most = Math.max(most, Weft.memory(Device.CPU).inUse());
    }
    assertTrue(most < before + (600L << 20), () -> "forgotten arrays piled up");
    for (int i = 0; i < 100_000; ++i) {
      NDArray.zeros(4);
    }
    for (int wait = 0; wait < 50 && inUse() > before; ++wait) {
      Thread.onSpinWait(); // each look gives the cleaner's thread a moment
    }
    assertTrue(Weft.memory(Device.CPU).inUse() <= before, () -> "forgotten arrays stay");
  }

  @Test
  void scopesForgetWhatIsGone() {
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 100_000; ++i) {
        NDArray.zeros(4).close();
      }
    }
    long before = inUse();
    try (Scope scope = Scope.open()) {
      NDArray.zeros(1 << 20);
    }
    assertEquals(before, Weft.memory(Device.CPU).inUse());
  }

  @Test
  void aLimitIsAnErrorOnlyWhereNothingWasForgotten() {
    long before = inUse();
    Weft.trimMemory(Device.CPU);
    Weft.setMemoryLimit(Device.CPU, before + (64L << 20));
    try {
      for (int i = 0; i < 40; ++i) {
        NDArray.zeros(1 << 22);
      }
      NDArrayTest.expect(WeftException.Kind.MEMORY, "", () -> NDArray.zeros(1 << 26));
      // Copies, files and results of graphs and operators collect as well.
      NDArray large = NDArray.zeros(1 << 22);
      for (int i = 0; i < 12; ++i) {
        large.copy();
        large.add(1);
      }
      large.close();
      // So does a loop that trains and closes nothing: 13 MB a step.
      NDArray w = NDArray.ones(1 << 20).attachGradient();
      for (int i = 0; i < 30; ++i) {
        try (Autograd.Mode mode = Autograd.record()) {
          w.mul(2).add(1).mul(w).backward();
        }
        w.assign(w.sub(w.gradient()));
      }
    } finally {
      Weft.setMemoryLimit(Device.CPU, 0);
    }
  }
}
