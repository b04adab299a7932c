package weft

/** All operators of arrays, by their registry names. */
object nd extends gen.NdOps {
  object contrib extends gen.NdContrib
  object linalg extends gen.NdLinalg
  object image extends gen.NdImage
}

/** All operators of symbols, by their registry names. */
object sym extends gen.SymOps {
  object contrib extends gen.SymContrib
  object linalg extends gen.SymLinalg
  object image extends gen.SymImage
}

/** Optimizers by name: `Optimizers.sgd(learning_rate = Some(0.1))`. */
object Optimizers extends gen.OptimizerRules

/** Initializers by name. */
object Initializers extends gen.InitializerRules

/** Metrics by name. */
object Metrics extends gen.MetricRules

/** Data iterators by name. */
object Iterators extends gen.IteratorRules
