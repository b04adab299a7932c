package weft

/** Operators by name, for programs that learn at run time what to call. */
object Operator {

  /** Applies an operator: `Operator("sum", Seq(x), "axis" -> 1)`. Values are numbers, booleans,
    * strings (also the text of any other value), shapes, sequences of numbers (`None` in them is
    * None), `None` or [[NoneValue]] (None), and what a `Some` of these holds.
    *
    * Throws NOT_FOUND where there is no such operator or attribute, TYPE for values of other
    * classes.
    */
  def apply(name: String, inputs: Seq[NDArray], attributes: (String, Any)*): Seq[NDArray] = {
    val call = new Call(name)
    attributes.foreach { case (key, value) => call.put(key, value) }
    call.all(inputs: _*)
  }
}

/** One call of an operator, as generated functions make it. */
private[weft] final class Call(name: String) {
  private val attributes = new org.weft.Attributes

  /** Sets an attribute if it was given. */
  def set(attribute: String, value: Option[Any]): Call = {
    value.foreach(put(attribute, _))
    this
  }

  def set(attribute: String, value: OrNone[Any]): Call = value match {
    case OrNone.Given(option) => set(attribute, option)
    case NoneValue => put(attribute, None)
  }

  def put(attribute: String, value: Any): Call = {
    attributes.put(attribute, Call.java(value))
    this
  }

  def all(inputs: NDArray*): Seq[NDArray] = {
    val found = org.weft.Operator.named(name).invoke(attributes, inputs.map(Call.array): _*)
    (0 until found.size).map(i => new NDArray(found.get(i)))
  }

  def one(inputs: NDArray*): NDArray =
    new NDArray(org.weft.Operator.named(name).apply(attributes, inputs.map(Call.array): _*))

  def symbol(node: Option[String], inputs: Symbol*): Symbol = {
    val theirs = inputs.map(s => if (s == null) null else s.underlying)
    new Symbol(org.weft.Operator.named(name).symbol(node.orNull, attributes, theirs: _*))
  }
}

private[weft] object Call {
  def array(array: NDArray): org.weft.NDArray = if (array == null) null else array.underlying

  /** Values as Java's side takes them. */
  def java(value: Any): AnyRef = value match {
    case None | NoneValue => null
    case Some(inner) => java(inner)
    case shape: Shape => shape.toArray
    case items: Seq[_] =>
      val list = new _root_.java.util.ArrayList[AnyRef]
      items.foreach(item => list.add(java(item)))
      list
    case other => other.asInstanceOf[AnyRef]
  }

  /** A named rule with the attributes that were given. */
  def named(name: String, attributes: (String, Option[Any])*): Named = {
    val named = new Named(name)
    attributes.foreach { case (key, value) => value.foreach(v => named.put(key, java(v))) }
    named
  }
}
