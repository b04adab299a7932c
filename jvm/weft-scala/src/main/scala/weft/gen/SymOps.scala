// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

abstract class SymOps private[weft] ()
    extends SymOpsDetection
    with SymOpsElementwise
    with SymOpsIndexing
    with SymOpsLinalg
    with SymOpsNn
    with SymOpsNn2
    with SymOpsOptimizer
    with SymOpsOptimizer2
    with SymOpsRandom
    with SymOpsReduce
    with SymOpsRnn
    with SymOpsShape
    with SymOpsSpatial
