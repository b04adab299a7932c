package weft

import java.nio.file.Path
import org.apache.spark.sql.SparkSession
import org.junit.jupiter.api.Assertions._
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

object SparkTest {
  private val Batch = 64

  /** Scores rows in batches, each of which gives its arrays back. */
  def score(model: Model, rows: Iterator[Seq[Float]]): Iterator[Seq[Float]] =
    rows.grouped(Batch).flatMap { group =>
      scoped { _ =>
        val data = NDArray.array(group.flatten.toArray, Shape(group.size.toLong, group.head.size.toLong))
        val scores = model.predict(data)
        scores.toArray.toSeq.grouped(scores.shape(1).toInt).map(_.toVector).toVector
      }
    }
}

/** A column of a DataFrame is scored with a saved model, where Spark's tasks run. */
class SparkTest {
  @TempDir var folder: Path = _

  @Test def scoresAColumn(): Unit = {
    val net = sym.FullyConnected(Symbol.Variable("data"), num_hidden = 3, name = Some("fc"))
    val prefix = folder.resolve("model").toString
    new Model(net).initialize(Initializers.xavier(), Shape(1, 4)).save(prefix)

    val spark = SparkSession.builder()
      .master("local[2]")
      .appName("weft")
      .config("spark.ui.enabled", "false")
      .config("spark.driver.host", "localhost")
      .config("spark.sql.shuffle.partitions", "2")
      .config("spark.sql.codegen.wholeStage", "false")
      .getOrCreate()
    try {
      import spark.implicits._
      val rows = Seq.tabulate(1000)(i => (i, Seq.tabulate(4)(k => ((i * 7 + k * 3) % 11).toFloat)))
      val frame = spark.createDataset(rows).repartition(4).toDF("id", "features")
      val scored = frame
        .select("id", "features")
        .as[(Int, Seq[Float])]
        .mapPartitions { part =>
          val model = Model.load(prefix)
          val (ids, features) = part.toVector.unzip
          ids.iterator.zip(SparkTest.score(model, features.iterator))
        }
        .toDF("id", "scores")
      val found = scored.as[(Int, Seq[Float])].collect().sortBy(_._1)
      assertEquals(1000, found.length)
      val expected = SparkTest.score(Model.load(prefix), rows.iterator.map(_._2)).toSeq
      found.foreach { case (id, scores) =>
        assertArrayEquals(expected(id).toArray, scores.toArray, 1e-5f)
      }
    } finally spark.stop()
  }
}
