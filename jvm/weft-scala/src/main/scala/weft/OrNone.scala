package weft

import scala.language.implicitConversions

/** An attribute that takes the value None and whose default is another: an `Option`, as everywhere,
  * where `None` leaves the default, or [[NoneValue]].
  * {{{
  * nd.sort(x)                    // along the last axis, the default
  * nd.sort(x, axis = Some(0))    // along the first axis
  * nd.sort(x, axis = NoneValue)  // all elements, as Python's sort(x, axis=None)
  * }}}
  */
sealed trait OrNone[+A]

/** The value None of the operators, where leaving an attribute out would not say it. */
case object NoneValue extends OrNone[Nothing]

object OrNone {
  private[weft] final case class Given[A](value: Option[A]) extends OrNone[A]

  implicit def option[A](value: Option[A]): OrNone[A] = Given(value)

  /** `Some(0)` has no other reading where an `OrNone[Long]` is wanted. */
  implicit def whole(value: Option[Int]): OrNone[Long] = Given(value.map(_.toLong))
}
