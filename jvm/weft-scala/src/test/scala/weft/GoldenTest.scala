package weft

import com.fasterxml.jackson.databind.{JsonNode, ObjectMapper}
import java.io.File
import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.Test
import scala.jdk.CollectionConverters._
import scala.util.control.NonFatal

/** Every case of tests/ops/golden.json: results, what inputs become, and gradients. */
class GoldenTest {
  private def number(value: JsonNode): Double =
    if (value.isBoolean) { if (value.asBoolean) 1 else 0 }
    else
      value.asText match {
        case "nan" => Double.NaN
        case "inf" => Double.PositiveInfinity
        case "-inf" => Double.NegativeInfinity
        case _ => value.asDouble
      }

  private def shape(spec: JsonNode): Shape =
    Shape(spec.get("shape").elements.asScala.map(_.asLong).toSeq: _*)

  private def array(spec: JsonNode): NDArray = {
    val dtype = DType.named(spec.get("dtype").asText)
    val data = spec.get("data").elements.asScala
    if (dtype == DType.INT64) NDArray.array(data.map(_.asLong).toArray, shape(spec))
    else NDArray.array(data.map(number).toArray, shape(spec)).asType(dtype)
  }

  /** As model files write it. */
  private def text(value: JsonNode): String =
    if (value.isNull) "None"
    else if (value.isBoolean) { if (value.asBoolean) "True" else "False" }
    else if (value.isArray) value.elements.asScala.map(v => text(v) + ",").mkString("(", "", ")")
    else value.asText

  private def tolerance(dtype: DType): Double = dtype match {
    case DType.FLOAT64 => 1e-9
    case DType.FLOAT32 => 1e-4
    case DType.FLOAT16 => 1e-2
    case DType.BFLOAT16 => 4e-2
    case _ => 0
  }

  private def expectEqual(found: NDArray, expected: JsonNode, what: String): Unit = {
    assertEquals(expected.get("dtype").asText, found.dtype.toString, what)
    assertEquals(shape(expected), found.shape, what)
    val wanted = expected.get("data").elements.asScala.map(number).toArray
    val largest = (1e-3 +: wanted.toSeq.map(_.abs).filter(_ < Double.PositiveInfinity)).max
    found.asType(DType.FLOAT64).toDoubles.zip(wanted).zipWithIndex.foreach { case ((is, want), i) =>
      if (want.isNaN || want.isInfinite) assertEquals(want, is, s"$what[$i]")
      else
        assertTrue(
          (is - want).abs <= tolerance(found.dtype) * largest,
          s"$what[$i] is $is, expected $want"
        )
    }
  }

  private def check(golden: JsonNode): Unit = {
    val name = golden.get("op").asText
    val train = golden.get("train").asBoolean
    val attributes =
      golden.get("attrs").fields.asScala.map(a => a.getKey -> (text(a.getValue): Any)).toSeq
    def inputs = golden.get("inputs").elements.asScala.map(array).toSeq
    val given_ = inputs
    Option(golden.get("seed")).foreach(value => seed(value.asLong))
    val outputs = Autograd.pause(train)(Operator(name, given_, attributes: _*))
    val expected = golden.get("outputs")
    assertEquals(expected.size, outputs.size)
    outputs.indices.foreach(i => expectEqual(outputs(i), expected.get(i), s"output $i"))
    Option(golden.get("mutated")).foreach(_.fields.asScala.foreach { m =>
      expectEqual(given_(m.getKey.toInt), m.getValue, s"input ${m.getKey}")
    })
    Option(golden.get("gradients")).foreach { gradients =>
      val variables = inputs
      val wanted = variables.zip(gradients.elements.asScala.toSeq).filter(!_._2.isNull)
      wanted.foreach(_._1.attachGradient())
      val heads = Autograd.record(train) {
        Operator(name, variables, attributes: _*).filter(o => tolerance(o.dtype) > 0)
      }
      Autograd.backward(heads, training = train)
      wanted.foreach { case (variable, spec) =>
        expectEqual(variable.gradient.get, spec, "gradient")
      }
    }
  }

  @Test def everyCase(): Unit = {
    val file = new File(System.getProperty("weft.root"), "tests/ops/golden.json")
    val cases = new ObjectMapper().readTree(file).get("cases").elements.asScala.toSeq
    assertTrue(cases.size > 1000)
    val failures = cases.flatMap { golden =>
      scoped { _ =>
        try {
          check(golden)
          None
        } catch {
          case e: Throwable if NonFatal(e) || e.isInstanceOf[AssertionError] =>
            Some(s"${golden.get("op").asText} ${golden.get("attrs")}: $e")
        }
      }
    }
    assertTrue(failures.isEmpty, failures.mkString("\n"))
  }
}
