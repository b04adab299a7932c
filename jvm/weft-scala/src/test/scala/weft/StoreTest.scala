package weft

import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.Test
import org.weft.WeftException.Kind
import scala.concurrent.duration._
import scala.concurrent.{Await, ExecutionContext, Future}
import scala.util.Using
import weft.Expect._

class StoreTest {
  private def ones = NDArray.ones(Shape(2))
  private def stored(store: Store, key: String): NDArray = {
    val out = NDArray.zeros(Shape(2))
    store.pull(key -> out)
    out
  }

  @Test def sumsWhatIsPushed(): Unit = Using.resource(new Store("device")) { store =>
    store.init("a" -> ones, "b" -> ones)
    store.push("a" -> ones, "b" -> ones * 5, "a" -> ones)
    holds(stored(store, "a"), 2, 2)
    holds(stored(store, "b"), 5, 5)
    store.init(7, ones).push(7, ones, ones, ones)
    holds(stored(store, "7"), 3, 3)
    store.push("a", ones * 4).pull("7", ones)
    holds(stored(store, "a"), 4, 4)
    val out = NDArray.zeros(Shape(2), DType.FLOAT64)
    store.pushPull(("a", ones * 7, out))
    assertEquals(Seq(7.0, 7.0), out.toDoubles.toSeq)
    assertEquals((0L, 1L), (store.rank, store.numWorkers))
  }

  @Test def optimizersAndUpdatersChangeWhatIsStored(): Unit = {
    val store = new Store().init("w" -> ones).setOptimizer(Optimizers.sgd(learning_rate = Some(0.5)))
    holds(stored(store.push("w" -> ones, "w" -> ones), "w"), 0, 0)
    store.setUpdater { (key, sum, stored) => assertEquals("w", key); stored -= sum * 2 }
    holds(stored(store.push("w" -> ones), "w"), -2, -2)
    holds(stored(store.clearUpdater().push("w" -> ones), "w"), 1, 1)
  }

  @Test def wrongUseIsRefused(): Unit = {
    fails(Kind.NOT_FOUND, "locall")(new Store("locall"))
    fails(Kind.UNSUPPORTED, "dist_sync")(new Store("dist_sync"))
    fails(Kind.NOT_FOUND, "learn")(new Store().setOptimizer(org.weft.Named.of("sgd", "learn", 1.0)))
    val store = new Store().init("w" -> ones)
    fails(Kind.VALUE, "\"w\"")(store.init("w" -> ones))
    fails(Kind.NOT_FOUND, "\"v\"")(store.push("v" -> ones))
    fails(Kind.SHAPE, "\"w\"")(store.push("w" -> NDArray.ones(Shape(3))))
    store.setUpdater((_, _, _) => throw new IllegalStateException("luck"))
    assertEquals(
      classOf[IllegalStateException],
      fails(Kind.CALLBACK, "luck")(store.push("w" -> ones)).getCause.getClass
    )
    holds(stored(store, "w"), 1, 1)
    store.close()
    closed(store.push("w" -> ones))
    closed(store.rank)
  }

  @Test def threadsPushAtOnce(): Unit = {
    implicit val threads: ExecutionContext = ExecutionContext.global
    val store = new Store().init("w" -> ones).setUpdater((_, sum, stored) => stored += sum)
    val all = Seq.fill(4)(Future(for (_ <- 1 to 50) scoped(_ => store.push("w" -> ones))))
    Await.result(Future.sequence(all), 1.minute)
    holds(stored(store, "w"), 201, 201)
  }
}
