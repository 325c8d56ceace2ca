package org.mandatewatch.benchmarks;

import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link ExtractionBenchmark} for about four minutes and prints a table. Takes JMH's options, such as {@code -f 3}. */
public final class ExtractionSpeed {

    private static final double MEGABYTE = 1e6;

    private ExtractionSpeed() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        List<Throughput> measured = new Runner(options(arguments))
                .run().stream().map(run -> throughput(run.getPrimaryResult())).toList();
        System.out.printf("%n%d articles, %d bytes%n%n", SampleArticles.all().size(), SampleArticles.bytes());
        System.out.print(Throughput.table(measured));
    }

    private static Options options(String[] arguments) throws CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        return new OptionsBuilder()
                .parent(given)
                .include(ExtractionBenchmark.class.getName())
                .threads(1)
                .forks(given.getForkCount().orElse(1))
                .warmupIterations(given.getWarmupIterations().orElse(8))
                // Hundreds of expressions take their time to be compiled.
                .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(5)))
                .measurementIterations(given.getMeasurementIterations().orElse(5))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(2)))
                .jvmArgsAppend("-Xmx1g")
                .build();
    }

    private static Throughput throughput(Result<?> perSecond) {
        double perOperation = SampleArticles.bytes() / MEGABYTE;
        return new Throughput(
                perSecond.getLabel(), perSecond.getScore() * perOperation, perSecond.getScoreError() * perOperation);
    }
}
