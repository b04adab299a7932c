package org.weft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every case of tests/ops/golden.json: results, what inputs become, and gradients. */
class GoldenTest {
  private static double number(JsonNode value) {
    if (value.isBoolean()) {
      return value.asBoolean() ? 1 : 0;
    }
    return switch (value.asText()) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> value.asDouble();
    };
  }

  private static long[] shape(JsonNode spec) {
    long[] shape = new long[spec.get("shape").size()];
    for (int i = 0; i < shape.length; ++i) {
      shape[i] = spec.get("shape").get(i).asLong();
    }
    return shape;
  }

  private static NDArray array(JsonNode spec) {
    DType dtype = DType.named(spec.get("dtype").asText());
    JsonNode data = spec.get("data");
    if (dtype == DType.INT64) { // not every int64 is a double
      long[] numbers = new long[data.size()];
      for (int i = 0; i < numbers.length; ++i) {
        numbers[i] = data.get(i).asLong();
      }
      return NDArray.of(numbers).reshape(shape(spec));
    }
    double[] numbers = new double[data.size()];
    for (int i = 0; i < numbers.length; ++i) {
      numbers[i] = number(data.get(i));
    }
    return NDArray.of(numbers).reshape(shape(spec)).asType(dtype);
  }

  /** As model files write it. */
  private static String text(JsonNode value) {
    if (value.isNull()) {
      return "None";
    } else if (value.isBoolean()) {
      return value.asBoolean() ? "True" : "False";
    } else if (value.isArray()) {
      StringBuilder list = new StringBuilder("(");
      value.forEach(item -> list.append(text(item)).append(','));
      return list.append(')').toString();
    }
    return value.asText();
  }

  private static double tolerance(DType dtype) {
    return switch (dtype) {
      case FLOAT64 -> 1e-9;
      case FLOAT32 -> 1e-4;
      case FLOAT16 -> 1e-2;
      case BFLOAT16 -> 4e-2;
      default -> 0;
    };
  }

  private static void expectEqual(NDArray found, JsonNode expected, String what) {
    assertNotNull(found, what);
    assertEquals(expected.get("dtype").asText(), found.dtype().toString(), what);
    org.junit.jupiter.api.Assertions.assertArrayEquals(shape(expected), found.shape(), what);
    double[] numbers = found.asType(DType.FLOAT64).toDoubleArray();
    double largest = 1e-3;
    for (JsonNode value : expected.get("data")) {
      double v = Math.abs(number(value));
      if (Double.isFinite(v)) {
        largest = Math.max(largest, v);
      }
    }
    for (int i = 0; i < numbers.length; ++i) {
      double want = number(expected.get("data").get(i));
      if (Double.isFinite(want)) {
        double error = Math.abs(numbers[i] - want);
        assertTrue(
            error <= tolerance(found.dtype()) * largest,
            what + "[" + i + "] is " + numbers[i] + ", expected " + want);
      } else {
        assertEquals(want, numbers[i], what + "[" + i + "]");
      }
    }
  }

  private static NDArray[] inputs(JsonNode golden) {
    List<NDArray> inputs = new ArrayList<>();
    golden.get("inputs").forEach(spec -> inputs.add(array(spec)));
    return inputs.toArray(new NDArray[0]);
  }

  private static void check(JsonNode golden) {
    Attributes attributes = new Attributes();
    golden.get("attrs").fields().forEachRemaining(a -> attributes.put(a.getKey(), text(a.getValue())));
    Operator operator = Operator.named(golden.get("op").asText());
    boolean train = golden.get("train").asBoolean();
    NDArray[] inputs = inputs(golden);
    List<NDArray> outputs;
    if (golden.has("seed")) {
      Weft.seed(golden.get("seed").asLong());
    }
    try (Autograd.Mode mode = Autograd.pause(train)) {
      outputs = operator.invoke(attributes, inputs);
    }
    assertEquals(golden.get("outputs").size(), outputs.size());
    for (int i = 0; i < outputs.size(); ++i) {
      expectEqual(outputs.get(i), golden.get("outputs").get(i), "output " + i);
    }
    if (golden.has("mutated")) {
      golden
          .get("mutated")
          .fields()
          .forEachRemaining(
              m -> expectEqual(inputs[Integer.parseInt(m.getKey())], m.getValue(), "input " + m));
    }
    if (!golden.has("gradients")) {
      return;
    }
    NDArray[] variables = inputs(golden);
    for (int i = 0; i < variables.length; ++i) {
      if (!golden.get("gradients").get(i).isNull()) {
        variables[i].attachGradient();
      }
    }
    List<NDArray> heads = new ArrayList<>();
    try (Autograd.Mode mode = Autograd.record(train)) {
      for (NDArray output : operator.invoke(attributes, variables)) {
        if (tolerance(output.dtype()) > 0) {
          heads.add(output);
        }
      }
    }
    Autograd.backward(heads, null, false, train);
    for (int i = 0; i < variables.length; ++i) {
      JsonNode expected = golden.get("gradients").get(i);
      if (!expected.isNull()) {
        expectEqual(variables[i].gradient(), expected, "gradient " + i);
      }
    }
  }

  @Test
  void everyCase() throws IOException {
    JsonNode cases =
        new ObjectMapper().readTree(Files.repository("tests/ops/golden.json")).get("cases");
    assertTrue(cases.size() > 1000);
    List<String> failures = new ArrayList<>();
    for (JsonNode golden : cases) {
      try (Scope scope = Scope.open()) {
        check(golden);
      } catch (RuntimeException | AssertionError e) {
        failures.add(golden.get("op").asText() + " " + golden.get("attrs") + ": " + e);
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }
}
