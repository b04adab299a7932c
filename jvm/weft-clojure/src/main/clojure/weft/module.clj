(ns weft.module
  "Networks with their parameters: trained, asked, kept in files that Python and MXNet read."
  (:require [weft.values :as values])
  (:import [org.weft DataIter Fit Fit$Listener Fit$Loss Fit$Progress Model NDArray Symbol]
           [java.util.function IntToDoubleFunction]))

(set! *warn-on-reflection* true)

(defn module "A network without parameters yet." ^Model [^Symbol network] (Model. network))
(defn load-checkpoint "PREFIX-symbol.json and PREFIX-EPOCH.params." ^Model [prefix epoch]
  (Model/load (values/path prefix) (int epoch)))
(defn save-checkpoint "Writes PREFIX-symbol.json and PREFIX-EPOCH.params." [^Model m prefix epoch]
  (.save m (values/path prefix) (int epoch)))

(defn init-params
  "Makes all parameters, with one of weft.initializer; `shape` is that of a batch of any size."
  ^Model [^Model m initializer shape]
  (.initialize m (values/rule "initializer" initializer) (values/sizes shape)))
(defn params "Parameters and states by name." [^Model m] (into {} (.parameters m)))

(defn- progress [^Fit$Progress p]
  {:epoch (.epoch p) :batch (.batch p) :batches (.batches p) :metric (.metric p)
   :training (.training p) :validation (.validation p) :seconds (.seconds p)})

(def ^:private settings
  [:optimizer :learning-rate :metric :loss :epochs :batch-size :shuffle :validation :on-batch
   :on-epoch :print])

(defn- loss-of ^Fit$Loss [k]
  (or (some #(when (= (values/text "loss" k) (.toLowerCase (str %))) %) (Fit$Loss/values))
      (values/fail :value "fit: the loss " k
                   ", expected :softmax, :linear, :absolute, :logistic or :own")))

(defn fit
  "Trains. Keywords: :optimizer, :metric (as weft.optimizer and weft.metric make them, or names),
  :learning-rate (a function of the epoch, from 0), :loss (:softmax, :linear, :absolute, :logistic
  or :own), :epochs, :batch-size, :shuffle (a seed),
  :validation ([data labels]), :on-batch and :on-epoch (functions of a map that tells how far
  training is), :print (whether to print a line for every epoch). Gives the module.
  What they throw ends training, and leaves it as it is. With an iterator of weft.iterator for data,
  labels is nil, and the iterator makes the batches."
  {:arglists '([m data labels & {:keys [optimizer learning-rate metric loss epochs batch-size
                                        shuffle validation on-batch on-epoch print]}])}
  [^Model m data ^NDArray labels & given]
  (let [{:keys [optimizer learning-rate metric loss epochs batch-size shuffle validation on-batch
                on-epoch print]} (values/checked "fit" settings given)
        options (Fit/options)]
    (when optimizer (.optimizer options (values/rule "optimizer" optimizer)))
    (when learning-rate
      (.learningRate options (reify IntToDoubleFunction
                               (applyAsDouble [_ epoch] (double (learning-rate epoch))))))
    (when metric (.metric options (values/rule "metric" metric)))
    (when loss (.loss options (loss-of loss)))
    (when epochs (.epochs options (int epochs)))
    (when batch-size (.batchSize options (int batch-size)))
    (when shuffle (.shuffle options (long shuffle)))
    (when-let [[x y] validation] (.validation options x y))
    (when print (.listener options Fit/PRINT))
    (.listener options
               (reify Fit$Listener
                 (batch [_ p] (when on-batch (on-batch (progress p))))
                 (epoch [_ p] (when on-epoch (on-epoch (progress p))))))
    (if (instance? DataIter data)
      (.fit m ^DataIter data options)
      (.fit m ^NDArray data labels options))
    m))

(defn stop "Lets the training that runs end after the batch that it is at." [^Model m] (.stop m))
(defn predict "The first output for samples, some at a time." ^NDArray [^Model m ^NDArray data]
  (.predict m data 256))
(defn score
  "One of weft.metric over samples; with an iterator of weft.iterator for data, labels is nil."
  [^Model m data ^NDArray labels metric]
  (let [metric (values/rule "metric" metric)]
    (if (instance? DataIter data)
      (.evaluate m ^DataIter data metric)
      (.evaluate m ^NDArray data labels metric))))
(defn to-bytes "The contents of the two files, [JSON bytes], which of reads: to be sent elsewhere."
  [^Model m]
  [(.toJson (.network m)) (.parameterBytes m)])
(defn of "A network from what to-bytes gave." ^Model [[json ^bytes parameters]]
  (Model/of json parameters))
(defn close "Gives the network and its parameters back." [^Model m] (.close m))
