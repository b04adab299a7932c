package org.weft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MemoryTest {
  private static long inUse() {
    Pressure.collect();
    return Weft.memory(Device.CPU).inUse();
  }

  @Test
  void closedArraysLeaveMemoryFlat() {
    NDArray.ones(4).close();
    long before = inUse();
    for (int i = 0; i < 100_000; ++i) {
      NDArray.zeros(4).close();
    }
    for (int i = 0; i < 200; ++i) {
      try (Scope scope = Scope.open()) {
        NDArray x = NDArray.ones(16, 16).attachGradient();
        try (Autograd.Mode mode = Autograd.record()) {
          x.mul(2).add(1).backward();
        }
      }
    }
    assertTrue(Weft.memory(Device.CPU).inUse() <= before);
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
      for (int i = 0; i < 100; ++i) {
        NDArray.zeros(1 << 22);
      }
      NDArrayTest.expect(WeftException.Kind.MEMORY, "", () -> NDArray.zeros(1 << 26));
    } finally {
      Weft.setMemoryLimit(Device.CPU, 0);
    }
  }
}
