import weft._

/** Small operators from Scala; the lines it reads and writes are those of small.c. */
object Small {
  private val a = NDArray(1, 2, 3, 4)
  private val b = NDArray(5, 6, 7, 8)
  private val matrix = NDArray(1, 2, 3, 4, 5, 6).reshape(2, 3)
  private val x = a.copy().attachGradient()

  private def add(count: Int): NDArray = {
    for (_ <- 1 until count) (a + b).close()
    a + b
  }

  private def softmax(count: Int): NDArray = {
    for (_ <- 1 until count) nd.softmax(matrix, axis = Some(1)).close()
    nd.softmax(matrix, axis = Some(1))
  }

  private def gradient(count: Int): NDArray = {
    for (_ <- 0 until count) {
      val product = Autograd.record { x * b }
      product.backward()
      product.close()
    }
    x.gradient.get
  }

  def main(arguments: Array[String]): Unit =
    scala.io.Source.stdin.getLines().foreach { line =>
      val Array(name, count) = line.split(" ")
      val start = System.nanoTime
      val result = name match {
        case "add"     => add(count.toInt)
        case "softmax" => softmax(count.toInt)
        case _         => gradient(count.toInt)
      }
      org.weft.Weft.waitAll()
      val taken = (System.nanoTime - start) * 1e-9
      println(s"$taken ${result.toArray(0)}")
      result.close()
    }
}
