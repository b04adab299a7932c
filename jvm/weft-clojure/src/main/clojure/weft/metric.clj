(ns weft.metric
  "The library's metrics by name, with attributes as keywords."
  (:require [weft.values :as values]))

(load "gen/metric")
