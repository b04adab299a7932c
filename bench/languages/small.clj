;; Small operators from Clojure; the lines it reads and writes are those of small.c.
(ns small
  (:require [clojure.string :as str]
            [weft.autograd :as autograd]
            [weft.ndarray :as nd])
  (:import [org.weft NDArray Weft]))

(set! *warn-on-reflection* true)

(def a (nd/array [1 2 3 4]))
(def b (nd/array [5 6 7 8]))
(def matrix (nd/array [[1 2 3] [4 5 6]]))
(def x (nd/array [1 2 3 4]))
(autograd/attach-gradient x)

(defn add [n]
  (dotimes [_ (dec n)] (with-open [^NDArray _ (nd/+ a b)]))
  (nd/+ a b))

(defn softmax [n]
  (dotimes [_ (dec n)] (with-open [^NDArray _ (nd/softmax matrix :axis 1)]))
  (nd/softmax matrix :axis 1))

(defn gradient [n]
  (dotimes [_ n]
    (with-open [^NDArray product (autograd/record (nd/* x b))]
      (autograd/backward product)))
  (autograd/gradient x))

(doseq [line (line-seq (java.io.BufferedReader. *in*))]
  (let [[case n] (str/split line #" ")
        run ({"add" add "softmax" softmax "gradient" gradient} case)
        n (parse-long n)
        start (System/nanoTime)
        result ^NDArray (run n)]
    (Weft/waitAll)
    (println (/ (- (System/nanoTime) start) 1e9) (aget (.toFloatArray result) 0))
    (flush)
    (.close result)))
