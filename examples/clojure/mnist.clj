;; Trains the network of examples/mnist.py to read digits, and compares a network that Python trained
;; with what Python says.
;;
;;   mnist.clj --data FOLDER [--epochs N] [--samples N]
;;
;; FOLDER is what examples/languages/prepare.py wrote.
(ns mnist
  (:require [clojure.java.io :as io]
            [weft.core :as weft :refer [with-scope]]
            [weft.initializer :as initializer]
            [weft.metric :as metric]
            [weft.module :as module]
            [weft.ndarray :as nd]
            [weft.optimizer :as optimizer]
            [weft.symbol :as sym])
  (:import [java.io DataInputStream]
           [org.weft DType NDArray]))

(def batch 64)

(defn block [data filters]
  (-> data
      (sym/convolution :kernel [5 5] :num-filter filters)
      (sym/activation :act-type :relu)
      (sym/pooling :kernel [2 2] :stride [2 2] :pool-type :max)))

(def network
  (-> (sym/variable "data")
      (block 20)
      (block 50)
      (sym/fully-connected :num-hidden 128)
      (sym/activation :act-type :relu)
      (sym/dropout :p 0.25)
      (sym/fully-connected :num-hidden 10)))

(defn idx
  "One of MNIST's files as float32, at most `most` of its samples."
  [file most]
  (with-open [in (DataInputStream. (io/input-stream file))]
    (let [axes (bit-and (.readInt in) 0xff)
          n (min (.readInt in) most)
          size (reduce * (repeatedly (dec axes) #(.readInt in)))
          bytes (NDArray/ofBits (.readNBytes in (int (* n size))) DType/UINT8
                                (long-array [n size]))]
      (if (= axes 1)
        (nd/reshape (nd/as-type bytes :float32) :shape [n])
        (nd/reshape (nd// (nd/as-type bytes :float32) 255) :shape [n 1 28 28])))))

(defn accuracy-and-seconds [folder epochs samples]
  (let [seconds (atom 0.0)
        model (-> (module/module network)
                  (module/init-params (initializer/xavier) [batch 1 28 28])
                  (module/fit (idx (io/file folder "train-images-idx3-ubyte") samples)
                              (idx (io/file folder "train-labels-idx1-ubyte") samples)
                              :optimizer (optimizer/adam)
                              :learning-rate #(/ (* 0.001 (- epochs %)) epochs)
                              :epochs epochs
                              :batch-size batch
                              :shuffle 1
                              :print true
                              :on-epoch #(swap! seconds + (/ (:seconds %) epochs))))]
    [(module/score model
                   (idx (io/file folder "t10k-images-idx3-ubyte") Integer/MAX_VALUE)
                   (idx (io/file folder "t10k-labels-idx1-ubyte") Integer/MAX_VALUE)
                   (metric/accuracy))
     @seconds]))

(defn agreement-and-difference [folder]
  (with-scope
    (let [{:strs [data scores]} (nd/load-params (io/file folder "reference-test.params"))
          [found] (sym/run (sym/load-graph (io/file folder "reference") 0) data)
          digits #(nd/argmax % :axis 1)]
      [(nd/item (nd/mean (nd/eq (digits found) (digits scores))))
       (nd/item (nd/max (nd/abs (nd/- found scores))))])))

(let [{:strs [--data --epochs --samples] :or {--epochs "4"}} (apply hash-map *command-line-args*)]
  (when-not --data
    (println "usage: mnist.clj --data FOLDER [--epochs N] [--samples N]")
    (System/exit 2))
  (weft/seed 1)
  (let [most (if --samples (parse-long --samples) Integer/MAX_VALUE)
        [accuracy seconds] (accuracy-and-seconds --data (parse-long --epochs) most)
        [agreement difference] (agreement-and-difference --data)]
    (println (String/format java.util.Locale/ROOT
                            "accuracy %.4f seconds %.1f agreement %.4f difference %.1e"
                            (to-array [accuracy seconds agreement difference]))))
  (shutdown-agents))
