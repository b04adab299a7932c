(ns weft.clojure-test
  (:require [clojure.test :refer [deftest is testing]]
            [weft.autograd :as autograd]
            [weft.core :as weft :refer [with-scope]]
            [weft.initializer :as initializer]
            [weft.iterator :as iterator]
            [weft.metric :as metric]
            [weft.module :as module]
            [weft.ndarray :as nd]
            [weft.optimizer :as optimizer]
            [weft.symbol :as sym])
  (:import [java.nio.file Files]
           [java.nio.file.attribute FileAttribute]
           [org.weft WeftException]))

(def square (nd/array [[1 2] [3 4]]))

(defmacro kind
  "The kind of the error that the body ends in, and its message."
  [& body]
  `(try ~@body nil (catch WeftException e# [(keyword (str (.kind e#))) (.getMessage e#)])))

(deftest arithmetic
  (let [row (nd/array [10 20])]
    (is (= [11.0 22.0 13.0 24.0] (nd/->vec (nd/+ square row))))
    (is (= [0.0 -1.0 -2.0 -3.0] (nd/->vec (nd/- 1 square))))
    (is (= [12.0 6.0 4.0 3.0] (nd/->vec (nd// 12 square))))
    (is (= [-2.0 -4.0 -6.0 -8.0] (nd/->vec (nd/* (nd/- square) 2))))
    (is (= [12.0 13.0 14.0 15.0] (nd/->vec (nd/+ square 1 10))))
    (is (= [[0.0 0.0] [1.0 1.0]] (nd/->nested (nd/> square 2))))
    (is (= [1.0 4.0 9.0 16.0] (nd/->vec (nd/pow square 2))))
    (is (= "[[1, 2], [3, 4]] (2, 2) float32 cpu(0)" (pr-str square)))))

(deftest arrays
  (is (= [1 -2] (nd/->vec (nd/array [1 -2] [2] :dtype :int8))))
  (is (= [1 0] (nd/->vec (nd/array [true false] [2] :dtype :bool))))
  (is (= [(bit-shift-left 1 62)]
         (nd/->vec (nd/array [(bit-shift-left 1 62)] [1] :dtype :int64))))
  (is (= [3.0 4.0] (nd/->vec (nd/array (double-array [3 4])))))
  (is (= [[3] [-4]] (nd/->nested (nd/array (byte-array [3 -4]) [2 1] :dtype :int8))))
  (is (= [[[0.0 1.0]] [[2.0 3.0]]] (nd/->nested (nd/array (range 4) [2 1 2]))))
  (is (= 0.5 (nd/->nested (nd/array 1/2))))
  (is (= [[] [] []] (nd/->nested (nd/zeros [3 0]))))
  (is (= [[1.0 2.0] [3.0 4.0]] (map nd/->vec (nd/rows square))))
  (is (= :int32 (nd/dtype (nd/ones 3 :dtype :int32))))
  (is (= [0 3] (nd/shape (nd/zeros [0 3]))))
  (is (= [] (nd/shape (nd/full [] 3))))
  (testing "indices count from 0"
    (is (= [1.0 2.0] (nd/->vec (nd/at square 0))))
    (is (= [2.0 4.0] (nd/->vec (nd/at square :all 1))))
    (is (= [3.0 4.0] (nd/->vec (nd/at square [1 nil]))))
    (is (= [3.0 4.0 1.0 2.0] (nd/->vec (nd/at square [nil nil -1]))))
    (is (= 3.0 (nd/item (nd/at square -1 0))))
    (is (= [1 2 2] (nd/shape (nd/at square :new-axis :ellipsis)))))
  (testing "views share memory"
    (let [x (nd/copy square)]
      (nd/assign! (nd/at x 0) 7)
      (nd/assign! (nd/at x :all 1) (nd/array [8 9]))
      (is (= [7.0 8.0 3.0 9.0] (nd/->vec x))))))

(deftest operators
  (is (= [2] (nd/shape (nd/sum square :axis 0))))
  (is (= [2 1] (nd/shape (nd/sum square {:axis [1] :keepdims true}))))
  (is (= [2.0 4.0] (nd/->vec (nd/slice square :begin [nil 1] :end [nil 2]))))
  (is (= [4 2] (nd/shape (nd/concat [square square] :dim 0))))
  (is (= 2 (count (nd/split square :num-outputs 2))))
  (is (= [0.0 0.0 1.0 2.0] (nd/->vec (nd/activation (nd/- square 2) :act-type :relu))))
  (is (= :int8 (nd/dtype (nd/cast square :dtype :int8))))
  (is (= [4 1] (nd/shape (nd/reshape square :shape [4 -1]))))
  (is (= [1.0 0.0] (nd/->vec (nd/softmax (nd/zeros [1 2]) :use-length true
                                         :length (nd/array [1] [1] :dtype :int32)))))
  (is (= [4] (nd/shape (nd/sort square :axis nil))))
  (is (= 2 (count (nd/linalg-slogdet square))))
  (is (= [2 2] (nd/shape (nd/contrib-div-sqrt-dim square))))
  (is (= 10.0 (nd/item (first (nd/invoke "sum" [square])))))
  (is (= [0.5 0.5] (nd/->vec (nd/softmax (nd/zeros [2]) {:axis 0}))))
  (is (re-find #"along which the result sums" (:doc (meta #'nd/softmax)))))

(deftest errors
  (is (= :SHAPE (first (kind (nd/+ square (nd/zeros [3]))))))
  (is (= :INDEX (first (kind (nd/softmax square :axis 7)))))
  (is (= :VALUE (first (kind (nd/activation square :act-type :rleu)))))
  (is (re-find #"axes" (second (kind (nd/sum square :axes 1)))))
  (is (re-find #"softmax" (second (kind (nd/invoke "sotfmax" [square])))))
  (is (= :IO (first (kind (sym/load-symbol "absent.json")))))
  (let [closed (nd/copy square)]
    (nd/close closed)
    (is (thrown-with-msg? IllegalStateException #"closed" (nd/+ closed 1)))))

(deftest profile-and-seed
  (weft/profile true)
  (nd/wait (nd/tanh square))
  (weft/profile false)
  (is (re-find #"tanh" (weft/dump-profile)))
  (nd/wait (nd/tanh square))
  (is (not (re-find #"tanh" (weft/dump-profile))))
  (is (= (do (weft/seed 7) (nd/->vec (nd/random-uniform :shape [3])))
         (do (weft/seed 7) (nd/->vec (nd/random-uniform :shape [3])))))
  (is (re-matches #"\d+\.\d+\.\d+" (weft/version)))
  (is (= [:VALUE true] (let [[k text] (kind (weft/set-num-threads 0))]
                         [k (some? (re-find #"n is 0" text))]))))

(deftest scopes
  (let [inner (atom nil)
        kept (with-scope (reset! inner (nd/+ square 1)) {:x (nd/+ square 2)})]
    (is (.isClosed @inner))
    (is (= [3.0 4.0 5.0 6.0] (nd/->vec (:x kept))))))

(deftest gradients
  (let [x (autograd/attach-gradient (nd/array [1 2 3]))]
    (is (nil? (autograd/gradient square)))
    (autograd/backward (autograd/record (nd/* x x x)))
    (is (= [3.0 12.0 27.0] (nd/->vec (autograd/gradient x))))
    (is (= [6.0 12.0 18.0]
           (nd/->vec (autograd/record
                      (-> [(nd/* x x x)]
                          (autograd/gradients [x] :create-graph true)
                          (autograd/gradients [x])
                          first)))))
    (autograd/record
     (let [y (autograd/pause true (nd/* x 5))]
       (autograd/custom [x] [y] (fn [[head]] [(nd/* head 100)]))
       (autograd/backward y)))
    (is (= [100.0 100.0 100.0] (nd/->vec (autograd/gradient x))))
    (autograd/record
     (let [y (autograd/pause true (nd/* x 5))]
       (autograd/custom [x] [y] (fn [_] (throw (ex-info "no such luck" {}))))
       (is (re-find #"no such luck" (second (kind (autograd/backward y)))))))))

(defn- perceptron []
  (-> (sym/variable "data")
      (sym/fully-connected :num-hidden 8 :name "fc1")
      (sym/activation :act-type :tanh :name "act")
      (sym/fully-connected :num-hidden 2 :name "fc2")))

(deftest symbols
  (let [net (perceptron)
        shapes (sym/infer-shapes net {"data" [5 4]})
        arrays (update-vals shapes #(nd/random-normal :scale 0.5 :shape %))
        executor (sym/bind net arrays ["fc1_weight"])
        output (first (sym/forward executor true))
        seen (atom [])]
    (is (= ["data" "fc1_weight" "fc1_bias" "fc2_weight" "fc2_bias"] (sym/arguments net)))
    (is (= [8 4] (shapes "fc1_weight")))
    (is (= ["x"] (take 1 (sym/arguments
                          (sym/compose net {"data" (sym/* (sym/variable "x") 2)})))))
    (sym/backward executor)
    (is (= [8 4] (nd/shape ((sym/gradients executor) "fc1_weight"))))
    (sym/monitor executor (fn [name _] (swap! seen conj name)))
    (sym/forward executor false)
    (is (some #{"act_output"} @seen))
    (with-open [graph (sym/graph net (dissoc arrays "data"))]
      (is (= (nd/->vec output) (nd/->vec (first (sym/run graph (arrays "data")))))))
    (is (= (sym/to-json net) (sym/to-json (sym/from-json (sym/to-json net)))))))

(deftest modules
  (weft/seed 1)
  (let [data (nd/random-normal :shape [200 4])
        labels (nd/> (nd/+ (nd/at data :all 0) (nd/at data :all 1)) 0)
        epochs (atom [])
        prefix (str (Files/createTempDirectory "weft-clojure" (make-array FileAttribute 0))
                    "/model")
        model (-> (module/module (perceptron))
                  (module/init-params (initializer/xavier) [1 4])
                  (module/fit data labels
                              :optimizer (optimizer/adam :learning-rate 0.02)
                              :metric :accuracy
                              :epochs 15
                              :shuffle 3
                              :validation [data labels]
                              :on-epoch #(swap! epochs conj %)))
        scores (nd/->vec (module/predict model data))]
    (is (= 15 (count @epochs)))
    (is (< 0.95 (:validation (last @epochs))))
    (is (= (:validation (last @epochs)) (module/score model data labels (metric/accuracy))))
    (module/save-checkpoint model prefix 2)
    (is (= scores (nd/->vec (module/predict (module/load-checkpoint prefix 2) data))))
    (spit (str prefix ".csv") (apply str (repeat 10 "1,2,3,4\n")))
    (with-open [batches (iterator/open (iterator/csv-iter :data-csv (str prefix ".csv")
                                                          :data-shape [4]
                                                          :batch-size 4))]
      (let [{:keys [data label pad]} (iterator/next batches)]
        (is (= [4 4] (nd/shape data)))
        (is (= [0.0 0.0 0.0 0.0] (nd/->vec label)))
        (is (zero? pad)))
      (module/fit model batches nil :epochs 2))
    (is (contains? (nd/load-params (str prefix "-0002.params")) "arg:fc1_weight"))
    (is (= :NOT_FOUND (first (kind (module/fit model data labels
                                               :optimizer (optimizer/sgd :learn-rate 1))))))))
