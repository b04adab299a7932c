package weft

import org.junit.jupiter.api.Assertions._
import org.weft.WeftException.Kind

/** What several tests ask. */
object Expect {
  def holds(array: NDArray, numbers: Float*): Unit =
    assertEquals(numbers.toSeq, array.toArray.toSeq)

  /** An error of the library's, of a kind, whose text has a part. */
  def fails(kind: Kind, part: String)(action: => Any): WeftException = {
    val e = assertThrows(classOf[WeftException], () => { action; () })
    assertEquals(kind, e.kind, e.getMessage)
    assertTrue(e.getMessage.contains(part), e.getMessage)
    e
  }

  def closed(action: => Any): Unit = {
    val e = assertThrows(classOf[IllegalStateException], () => { action; () })
    assertTrue(e.getMessage.contains("closed"), e.getMessage)
  }
}
