// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

abstract class NdContrib private[weft] ()
    extends NdContribContrib
    with NdContribCreation
    with NdContribDetection
    with NdContribIndexing
    with NdContribNn
    with NdContribOptimizer
    with NdContribQuantization
    with NdContribSpatial
