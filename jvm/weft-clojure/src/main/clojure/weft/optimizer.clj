(ns weft.optimizer
  "The library's optimizers by name, with attributes as keywords."
  (:require [weft.values :as values]))

(load "gen/optimizer")
