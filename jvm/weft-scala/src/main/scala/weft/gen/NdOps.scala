// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

abstract class NdOps private[weft] ()
    extends NdOpsDetection
    with NdOpsElementwise
    with NdOpsIndexing
    with NdOpsLinalg
    with NdOpsNn
    with NdOpsNn2
    with NdOpsOptimizer
    with NdOpsOptimizer2
    with NdOpsRandom
    with NdOpsReduce
    with NdOpsRnn
    with NdOpsShape
    with NdOpsSpatial
