(ns weft.symbol
  "Graphs of operators on named variables. All operators are functions here: the first input comes
  first, other inputs and attributes are keywords: (fully-connected x :num-hidden 10 :name \"fc\").
  Inputs that are left out become variables."
  (:refer-clojure :exclude [+ - * /])
  (:require [weft.values :as values])
  (:import [org.weft Attributes Executor Executor$Monitor Graph NDArray Operator Symbol Types
            Types$Item]
           [java.util Map]))

(set! *warn-on-reflection* true)

(defn variable "A variable." ^Symbol [variable-name] 
  (Symbol/variable (values/text "variable" variable-name)))
(defn group "The outputs of all, one after the other." ^Symbol [& symbols]
  (Symbol/group ^"[Lorg.weft.Symbol;" (values/handles "group" Symbol symbols nil)))
(defn from-json "A network from its JSON." ^Symbol [json] (Symbol/fromJson json "JSON"))
(defn to-json "The network as JSON that MXNet reads." [^Symbol s] (.toJson s))
(defn load-symbol "A network from a file." ^Symbol [file] (Symbol/load (values/path file)))
(defn save "Writes the network into a file." [^Symbol s file] (.save s (values/path file)))
(defn arguments "Names of variables that are no states." [^Symbol s] (vec (.arguments s)))
(defn outputs "Names of outputs." [^Symbol s] (vec (.outputs s)))
(defn states "Names of auxiliary states." [^Symbol s] (vec (.states s)))
(defn internals "Every output of every node." ^Symbol [^Symbol s] (.internals s))
(defn output "The output of a number or name." ^Symbol [^Symbol s which]
  (if (integer? which) (.get s (int which)) (.get s (values/text "output" which))))
(defn compose "The graph with variables replaced, by a map of names and symbols." ^Symbol
  [^Symbol s replacements]
  (.compose s (values/named-handles "compose" Symbol replacements)))

(defn infer-shapes
  "The shapes of arguments and states, by name, from those of some: (infer-shapes s {:data [1 4]})."
  [^Symbol s known]
  (let [given (update-vals (values/named-values "infer-shapes" known) values/sizes)
        other (first (remove (set (concat (arguments s) (states s))) (keys given)))
        _ (when other
            (values/fail :not-found "infer-shapes: there is no variable " (values/shown other)))
        types (.infer s ^Map given)
        shapes (fn [items] (map #(vec (.shape ^Types$Item %)) items))]
    (into (zipmap (arguments s) (shapes (.arguments types)))
          (zipmap (states s) (shapes (.states types))))))

(defn- call-one ^Symbol [^String operator inputs given]
  (let [options (values/options operator given)
        symbols (values/handles operator Symbol inputs options)]
    (.symbol (Operator/named operator) (some->> (:name options) (values/text operator))
             (values/fill (Attributes.) (values/others inputs (dissoc options :name)))
             ^"[Lorg.weft.Symbol;" symbols)))

(defmacro ^:private arithmetic [name array-op scalar-op reversed-op]
  `(defn- ~name [a# b#]
     (cond
       (number? b#) (call-one ~scalar-op [a#] [{:scalar (double b#)}])
       (number? a#) (call-one ~reversed-op [b#] [{:scalar (double a#)}])
       :else (call-one ~array-op [a# b#] nil))))

(arithmetic plus2 "broadcast_add" "_plus_scalar" "_plus_scalar")
(arithmetic minus2 "broadcast_sub" "_minus_scalar" "_rminus_scalar")
(arithmetic times2 "broadcast_mul" "_mul_scalar" "_mul_scalar")
(arithmetic over2 "broadcast_div" "_div_scalar" "_rdiv_scalar")

(defn + "The sum of symbols and numbers." [a & more] (reduce plus2 a more))
(defn * "The product of symbols and numbers." [a & more] (reduce times2 a more))
(defn - "The difference of symbols and numbers; of one, its negation."
  ([a] (times2 a -1))
  ([a & more] (reduce minus2 a more)))
(defn / "The quotient of symbols and numbers; of one, its reciprocal."
  ([a] (over2 1 a))
  ([a & more] (reduce over2 a more)))

(defn graph
  "A symbol as a function of arrays: those of `bound`, by name, are used in every call."
  ^Graph [^Symbol s bound]
  (Graph. s ^Map (values/named-handles "graph" NDArray bound)))
(defn load-graph "PREFIX-symbol.json and PREFIX-EPOCH.params as a graph." ^Graph [prefix epoch]
  (Graph/load (values/path prefix) (int epoch)))
(defn run "Calls a graph; gives a vector of arrays." [^Graph g & inputs]
  (vec (.call g ^"[Lorg.weft.NDArray;" (values/handles "run" NDArray inputs nil))))

(defn bind
  "An executor: a symbol with arrays for all arguments and states, by name, and gradients for those
  arguments that are wanted."
  ^Executor [^Symbol s arrays wanted]
  (Executor. s ^Map (values/named-handles "bind" NDArray arrays)
             (mapv #(values/text "bind" %) wanted)))
(defn forward "Computes the outputs; with `training` backward may follow." [^Executor e training]
  (vec (.forward e (boolean training))))
(defn backward "Leaves gradients in the executor." [^Executor e & head-gradients]
  (.backward e ^"[Lorg.weft.NDArray;" (values/handles "backward" NDArray head-gradients nil)))
(defn gradients "The executor's gradients, by name." [^Executor e] (into {} (.gradients e)))
(defn monitor
  "From now on f sees the name and value of every result of a forward pass, which fails with what f
  throws; nil: nobody. The value is closed when f returns."
  [^Executor e f]
  (when f (values/function "monitor" f))
  (.monitor e (when f (reify Executor$Monitor (accept [_ n v] (f n v)))) false))

(load "gen/symbol")
