(ns weft.hostile-test
  "What is wrong, closed, thrown in callbacks or shared by threads ends in conditions of Clojure's."
  (:require [clojure.string :as str]
            [clojure.test :refer [are deftest is testing]]
            [weft.autograd :as autograd]
            [weft.core :as weft :refer [with-scope]]
            [weft.initializer :as initializer]
            [weft.metric :as metric]
            [weft.module :as module]
            [weft.ndarray :as nd]
            [weft.optimizer :as optimizer]
            [weft.symbol :as sym])
  (:import [java.nio.file Files]
           [java.nio.file.attribute FileAttribute]
           [org.weft WeftException]))

(defmacro problem
  "The kind of the library's error that the body ends in, and its message."
  [& body]
  `(try ~@body nil (catch WeftException e# [(weft/error-kind e#) (.getMessage e#)])))

(defn- folder []
  (str (Files/createTempDirectory "weft-clojure" (make-array FileAttribute 0))))

(def pair (nd/array [1 2]))

(deftest wrong-values
  (are [kind part form] (let [[found message] (problem form)]
                          (and (= kind found) (str/includes? message part)))
    :type "softmax: 3 as input 0, expected an array" (nd/softmax 3)
    :type "softmax: [1 2] as input 0" (nd/softmax [1 2])
    :type "softmax: 3 as input 1" (nd/softmax pair :length 3)
    :type "as input 1, expected an array" (nd/+ pair "1")
    :type "expected an array" (nd/+ 1 2)
    :type "expected a symbol" (sym/+ pair (sym/variable :x))
    :type "expected a vector of them" (nd/concat pair)
    :type "softmax: :axis has no value" (nd/softmax pair :axis)
    :type "softmax: 1, expected a keyword" (nd/softmax pair 1)
    :type "a value of clojure.lang.PersistentArrayMap" (nd/sum pair :axis {:a 1})
    :value "missing" (nd/softmax nil)
    :type "expected tuple of int" (nd/sum pair :axis "x")
    :shape "[3 4 5] as one of the parts, expected 2" (nd/array [[1 2] [3 4 5]])
    :shape "[4 5] as one of the items" (nd/array [1 2 3 [4 5]])
    :type "\"a\", expected a number" (nd/array [1 "a"])
    :type "nil, expected a number" (nd/array [1 nil])
    :shape "3 numbers for the shape [2 2]" (nd/array [1 2 3] [2 2])
    :type "expected a vector of whole numbers" (nd/zeros [1.5])
    :type "expected a vector of whole numbers" (nd/zeros nil)
    :shape "negative" (nd/zeros [-1])
    :memory "64 bits" (nd/zeros (repeat 4 1000000))
    :type "expected a position" (nd/at pair "a")
    :index "5" (nd/at pair 5)
    :type "flaot32" (nd/as-type pair :flaot32)
    :type "expected a keyword such as :float32" (nd/zeros [1] :dtype 3)
    :index "no axis" (nd/rows (nd/full [] 1))
    :shape "" (nd/item pair)
    :shape "" (nd/assign! pair [1 2 3])
    :type "expected a file's name" (nd/load-params nil)
    :type "expected a map" (nd/save-params "unused.params" [pair])
    :type "nil for a, expected an array" (nd/save-params "unused.params" {:a nil})
    :type "expected a position" (nd/at pair [0 "a"])
    :value "array: 9223372036854775808, expected" (nd/array [9223372036854775808N] :dtype :int64)
    :value "array: 9007199254740993, expected" (nd/array [9007199254740993 0.5] :dtype :int64)
    :type "expected a symbol" (sym/compose (sym/relu (sym/variable :x)) {:x pair})
    :type "expected an array" (sym/graph (sym/relu (sym/variable :x)) {:x (sym/variable :y)})
    :type "variable: 3, expected a string" (sym/variable 3)
    :type "3, expected a string" (sym/relu (sym/variable :x) :name 3)
    :not-found "no variable \"y\"" (sym/infer-shapes (sym/relu (sym/variable :x))
                                                     {:x [1] :y [2]})
    :type "nil, expected arrays" (autograd/backward nil)
    :type "3, expected a function" (autograd/custom pair pair 3)
    :type "3, expected what functions of weft.metric give" (module/fit nil pair pair :metric 3)
    :shape "are not known: x" (sym/infer-shapes (sym/fully-connected (sym/variable :x) :num-hidden 2) {})
    :value "there is no array for x" (sym/bind (sym/relu (sym/variable :x)) {} [])
    :value "the loss :sotfmax" (module/fit nil pair pair :loss :sotfmax)))

(deftest errors-show-the-beginning-of-long-values
  (let [[kind message] (problem (nd/array [[1] (range 100000)]))]
    (is (= :shape kind))
    (is (str/includes? message "(0 1 2 3 4 5 ...) as one of the parts")))
  (is (> 300 (count (second (problem (nd/zeros (apply str (repeat 1000 "x")))))))))

(deftest misspelled-keywords-are-named
  (are [part form] (let [[kind message] (problem form)]
                     (and (= :not-found kind) (str/includes? message part)))
    "axes" (nd/sum pair :axes 1)
    "act_tpye" (sym/activation (sym/variable :x) :act-tpye :relu)
    ":dtpye, expected one of :dtype" (nd/array [1] :dtpye :int8)
    ":dtpye" (nd/zeros [1] :dtpye :int8)
    ":epoch, expected one of :optimizer" (module/fit nil pair pair :epoch 3)
    ":retain" (autograd/backward pair :retain true)
    ":create" (autograd/gradients [pair] [pair] :create true)
    "learn_rate" (module/fit (module/init-params (module/module (sym/fully-connected
                                                                 (sym/variable :data)
                                                                 :num-hidden 2))
                                                 (initializer/zero) [1 1])
                             (nd/ones [2 1]) (nd/zeros [2])
                             :optimizer (optimizer/sgd :learn-rate 1))))

(deftest damaged-files-are-errors
  (let [file (str (folder) "/a.params")]
    (nd/save-params file {:x pair})
    (let [bytes (Files/readAllBytes (.toPath (java.io.File. file)))]
      (Files/write (.toPath (java.io.File. file)) (java.util.Arrays/copyOf bytes 30)
                   (make-array java.nio.file.OpenOption 0)))
    (is (= :io (first (problem (nd/load-params file)))))
    (is (= :io (first (problem (nd/load-params (str file ".absent"))))))
    (is (some? (problem (sym/from-json "{\"nodes\": ["))))
    (is (= :io (first (problem (module/load-checkpoint (str file "-absent") 0)))))))

(deftest closed-handles-are-refused
  (let [closed (doto (nd/ones [2 2]) nd/close nd/close)
        x (sym/variable :x)
        net (doto (sym/relu x) .close)
        graph (doto (sym/graph (sym/relu x) {}) .close)
        executor (doto (sym/bind (sym/relu x) {:x pair} [:x]) .close)]
    (is (= "(closed)" (pr-str closed)))
    (is (= "(closed)" (pr-str net)))
    (doseq [use [#(nd/+ closed 1) #(nd/+ pair closed) #(nd/softmax closed) #(nd/shape closed)
                 #(nd/->vec closed) #(nd/->nested closed) #(nd/item closed) #(nd/at closed 0)
                 #(nd/rows closed) #(nd/assign! closed 1) #(nd/assign! pair closed) #(nd/copy closed)
                 #(nd/dtype closed) #(nd/device closed) #(nd/detach closed) #(nd/wait closed)
                 #(nd/as-type closed :int8) #(nd/concat [pair closed])
                 #(nd/save-params (str (folder) "/x.params") {"x" closed})
                 #(autograd/attach-gradient closed) #(autograd/gradient closed)
                 #(autograd/backward closed) #(sym/arguments net) #(sym/to-json net) #(sym/+ net 1)
                 #(sym/graph net {}) #(sym/bind net {:x pair} []) #(sym/graph x {:x closed})
                 #(sym/run graph pair) #(sym/forward executor true) #(sym/backward executor)]]
      (is (thrown-with-msg? IllegalStateException #"closed" (use))))))

(deftest exceptions-in-the-recorded-block-end-recording
  (is (thrown-with-msg? Exception #"within" (autograd/record (throw (ex-info "within" {})))))
  (is (not (autograd/recording?)))
  (is (thrown? WeftException (autograd/record (nd/softmax pair :axis 9))))
  (is (not (autograd/training?)))
  (is (thrown-with-msg? Exception #"scope" (with-scope (with-scope (throw (ex-info "scope" {}))))))
  (testing "lazy sequences are part of the record, and of scopes"
    (let [x (autograd/attach-gradient (nd/ones [2]))]
      (autograd/backward (autograd/record (map #(nd/* x %) [2 3])))
      (is (= [5.0 5.0] (nd/->vec (autograd/gradient x)))))
    (is (= [3.0 3.0] (nd/->vec (second (with-scope (map #(nd/* (nd/ones [2]) %) [2 3]))))))))

(defn- scores [] (sym/fully-connected (sym/variable :data) :num-hidden 2 :name "fc"))

(deftest exceptions-in-callbacks
  (let [boom (fn [& _] (throw (ex-info "no such luck" {:why 7})))
        x (autograd/attach-gradient (nd/array [1 2]))
        data (nd/ones [4 3])
        labels (nd/zeros [4])
        model (module/init-params (module/module (scores)) (initializer/xavier) [1 3])
        after (fn [f]
                (autograd/record
                 (let [y (autograd/pause true (nd/* x 2))]
                   (autograd/custom [x] [y] f)
                   (problem (autograd/backward y)))))]
    (testing "a custom gradient"
      (is (= :callback (first (after boom))))
      (is (str/includes? (second (after boom)) "no such luck"))
      (is (str/includes? (second (after (fn [_] :head))) ":head, expected a vector"))
      (is (str/includes? (second (after (fn [_] [3]))) "3 as input 0, expected an array"))
      (is (str/includes? (second (after (fn [_] []))) "0 gradients, expected 1"))
      (is (str/includes? (second (after (fn [_] [(nd/zeros [7])]))) "(7,)"))
      (is (nil? (after (fn [_] [nil])))))
    (testing "a monitor"
      (let [executor (sym/bind (sym/relu (sym/variable :x)) {:x pair} [])]
        (sym/monitor executor boom)
        (is (str/includes? (second (problem (sym/forward executor false))) "no such luck"))
        (sym/monitor executor nil)
        (is (= 1 (count (sym/forward executor false))))))
    (testing "training ends with the exception itself"
      (doseq [setting [:on-batch :on-epoch :learning-rate]]
        (is (= {:why 7} (try (module/fit model data labels setting boom)
                             (catch clojure.lang.ExceptionInfo e (ex-data e)))))
        (is (not (autograd/recording?)))))
    (is (= [4 2] (nd/shape (module/predict model data))))))

(deftest two-threads-share-arrays-and-graphs
  (let [weight (nd/ones [2 3])
        bias (nd/zeros [2])
        data (nd/ones [4 3])
        total (nd/zeros [1000])]
    (with-open [graph (sym/graph (scores) {:fc_weight weight :fc_bias bias})]
      (let [work (fn []
                   (dotimes [_ 200]
                     (with-scope
                       (nd/assign! total (nd/+ total 1))
                       (assert (= [3.0] (distinct (nd/->vec (first (sym/run graph data))))))))
                   :done)]
        (is (= [:done :done] (mapv deref [(future (work)) (future (work))])))
        (is (= 1 (count (distinct (nd/->vec total)))) "an array is written as a whole"))))
  (testing "closing an array that another thread uses"
    (let [x (nd/ones [100])
          other (future (try (dotimes [_ 100000] (nd/close (nd/+ x 1)))
                             (catch IllegalStateException e (.getMessage e))))]
      (Thread/sleep 5)
      (nd/close x)
      (is (= "the array is closed" @other)))))

(deftest attributes-of-metrics-are-checked-where-they-are-used
  (let [model (module/init-params (module/module (scores)) (initializer/zero) [1 3])]
    (is (= :not-found (first (problem (module/score model (nd/ones [2 3]) (nd/zeros [2])
                                                    (metric/accuracy :axes 1))))))))
