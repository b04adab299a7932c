// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

abstract class SymContrib private[weft] ()
    extends SymContribContrib
    with SymContribCreation
    with SymContribDetection
    with SymContribIndexing
    with SymContribNn
    with SymContribOptimizer
    with SymContribQuantization
    with SymContribSpatial
