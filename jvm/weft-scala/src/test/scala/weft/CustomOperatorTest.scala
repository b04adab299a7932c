package weft

import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.{BeforeEach, Test}
import org.weft.WeftException.Kind
import weft.CustomOperator.{Backward, Computation, Forward, Parts}
import weft.Expect._

class CustomOperatorTest {

  /** a x y, with a state that counts the training passes. */
  private class Product(a: Double) extends CustomOperator {
    override def arguments: Seq[String] = Seq("x", "y")
    override def states: Seq[String] = Seq("count")
    override def inferShapes(shapes: Seq[Shape]): Parts[Shape] =
      Parts(Seq(shapes.head, shapes.head), Seq(Shape(1)), Seq(shapes.head))
    override def create(): Computation = new Computation {
      override def forward(pass: Forward): Seq[NDArray] = {
        assertFalse(Autograd.isRecording)
        if (pass.training) pass.states.head += 1
        Seq(pass.arguments(0) * pass.arguments(1) * a)
      }
      override def backward(pass: Backward): Seq[Option[NDArray]] = {
        val head = pass.headGradients.head * a
        Seq(
          Some(head * pass.arguments(1)),
          if (pass.wanted(1)) Some(head * pass.arguments(0)) else None
        )
      }
    }
  }

  private def only(compute: Forward => Seq[NDArray]): CustomOperator = new CustomOperator {
    override def create(): Computation = (pass: Forward) => compute(pass)
  }

  @BeforeEach def register(): Unit = {
    CustomOperator.register("product")(attributes => new Product(attributes("a").toDouble))
    CustomOperator.register("fails")(a => only(_ => throw new IllegalStateException(a("why"))))
    CustomOperator.register("same")(_ => only(_.arguments))
    CustomOperator.register("empty")(_ => only(_ => Nil))
  }

  @Test def worksOnArrays(): Unit = {
    val (x, y, count) = (NDArray(1f, 2f).attachGradient(), NDArray(3f, 4f), NDArray(0f))
    Autograd.record(CustomOperator("product", Seq(x, y, count), "a" -> 10).head.backward())
    holds(x.gradient.get, 30, 40)
    holds(count, 1)
    holds(CustomOperator("product", Seq(x, y, count), "a" -> 0.5).head, 1.5f, 4)
    holds(count, 1)
  }

  @Test def worksInSymbols(): Unit = {
    val x = Symbol.Variable("x")
    val net = CustomOperator.symbol("product", Seq(x), Map("a" -> 2), node = Some("p"))
    assertEquals(Seq("x", "p_y"), net.arguments)
    assertEquals(Seq("p_count"), net.states)
    val arrays =
      Map("x" -> NDArray(1f, 2f), "p_y" -> NDArray(3f, 4f), "p_count" -> NDArray.zeros(Shape(1)))
    val executor = new Executor(Symbol.fromJson(net.toJson), arrays, Seq("x", "p_y"))
    holds(executor.forward(training = true).head, 6, 16)
    executor.backward()
    holds(executor.gradients("p_y"), 2, 4)
  }

  @Test def whatItThrowsIsTheCause(): Unit = {
    val x = NDArray(1f).attachGradient()
    val e = fails(Kind.CALLBACK, "luck")(CustomOperator("fails", Seq(x), "why" -> "luck"))
    assertEquals(classOf[IllegalStateException], e.getCause.getClass)
    fails(Kind.CALLBACK, "defines no backward") {
      Autograd.record(CustomOperator("same", Seq(x)).head).backward()
    }
    fails(Kind.CALLBACK, "")(CustomOperator("empty", Seq(x)))
    fails(Kind.NOT_FOUND, "sotfmax")(CustomOperator("sotfmax", Seq(x)))
    assertFalse(Autograd.isRecording)
  }
}
