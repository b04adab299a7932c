(ns weft.initializer
  "The library's initializers by name, with attributes as keywords."
  (:require [weft.values :as values]))

(load "gen/initializer")
