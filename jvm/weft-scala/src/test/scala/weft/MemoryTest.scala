package weft

import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.Test
import org.weft.WeftException.Kind
import scala.jdk.CollectionConverters._
import weft.Expect._

/** Memory stays flat, forgotten arrays do not exhaust it, and what is missing is an exception. */
class MemoryTest {
  private def inUse: Long = memoryInUse

  /** Bytes in use when the collector has found what was forgotten. */
  private def settled(tries: Int = 0, last: Long = Long.MaxValue): Long = {
    System.gc()
    Thread.sleep(20)
    val now = inUse
    if (tries < 25 && (tries < 3 || now < last)) settled(tries + 1, now) else now
  }

  private def train(weight: NDArray, data: NDArray): Unit = scoped { _ =>
    Autograd.record(nd.mean((nd.dot(data, weight) - 1) ** 2)).backward()
    weight -= weight.gradient.get * 0.1
  }

  @Test def hundredThousandArraysAnd200StepsLeaveMemoryFlat(): Unit = {
    val weight = NDArray.zeros(Shape(8, 1)).attachGradient()
    val data = nd.random_normal(shape = Some(Shape(16, 8)))
    train(weight, data)
    val before = settled()
    for (_ <- 1 to 100000) NDArray.array(Array(1f, 2f), Shape(1, 2)).close()
    for (_ <- 1 to 200) train(weight, data)
    assertTrue(inUse <= before, s"$inUse bytes, $before before")
  }

  @Test def forgottenArraysDoNotExhaustMemory(): Unit = {
    val before = settled()
    // 1.6 GB that nobody holds.
    val most = (1 to 400).map { _ => NDArray.zeros(Shape(1L << 20)); inUse }.max
    assertTrue(most < before + (600L << 20), s"$most bytes, $before before")
    for (_ <- 1 to 100000) NDArray(1f, 2f)
    assertTrue(settled() <= before)
  }

  @Test def aLimitIsAnErrorOnlyWhereNothingWasForgotten(): Unit = {
    setMemoryLimit(settled() + (64L << 20))
    try {
      for (_ <- 1 to 100) NDArray.zeros(Shape(1L << 22))
      fails(Kind.MEMORY, "")(NDArray.zeros(Shape(1L << 26)))
      holds(NDArray.ones(Shape(1)), 1)
    } finally setMemoryLimit(0)
  }

  @Test def aMissingLibraryIsNamed(): Unit = {
    val builder = new ProcessBuilder(
      Seq(
        System.getProperty("java.home") + "/bin/java",
        "-XX:TieredStopAtLevel=1",
        "-Dweft.library=/nowhere/libweft.so",
        "-cp",
        System.getProperty("java.class.path"),
        "weft.MissingLibrary"
      ).asJava
    ).redirectErrorStream(true)
    builder.environment.remove("WEFT_LIBRARY")
    val process = builder.start()
    val text = new String(process.getInputStream.readAllBytes)
    assertEquals(0, process.waitFor, text)
    assertEquals(2, "no library /nowhere/libweft.so".r.findAllIn(text).length, text)
  }
}

/** Run by a JVM of its own. */
object MissingLibrary {
  def main(arguments: Array[String]): Unit = for (_ <- 1 to 2)
    try println(NDArray.ones(Shape(2)))
    catch { case e: Throwable => println(Option(e.getCause).getOrElse(e)) }
}
