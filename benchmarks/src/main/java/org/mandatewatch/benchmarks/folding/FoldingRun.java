package org.mandatewatch.benchmarks.folding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.Archive;
import org.mandatewatch.mission.domain.RunningFold;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.FactFile;
import org.mandatewatch.mission.domain.facts.Member;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.Voice;

/**
 * One measurement.
 *
 * @param held facts that the fold held in memory at the end
 * @param microseconds of processor time for one fact, its difference included, as the mean over those measured
 */
public record FoldingRun(int held, double microseconds) {

    private static final int MEASURED = 400;

    /** Folds so many facts, then measures what further ones cost. */
    public static FoldingRun after(int history) {
        MadeUpFacts news = new MadeUpFacts(history + MEASURED);
        Claims claims = new Claims();
        for (int i = 0; i < history; i++) {
            FactExtracted told = news.next();
            FactFile.of(List.of(told), Set.of())
                    .ifPresent(file -> claims.add(Member.of(file, SourceClusters.byPublisher())));
        }
        RunningFold fold =
                new RunningFold(MadeUpFacts.MISSION, new MissionRegistry(List.of()), List.of(), claims, history);
        // Names the deadlines of the whole history, which is no fact's own cost.
        fold.take(List.of(news.next()), NOTHING_MORE);
        List<FactEvent> arriving = new ArrayList<>();
        for (int i = 1; i < MEASURED; i++) {
            arriving.add(news.next());
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        for (FactEvent event : arriving) {
            List<DeadlineNamed> namings =
                    fold.take(List.of(event), NOTHING_MORE).namings();
            fold.kept();
            if (namings.size() > MEASURED) {
                throw new IllegalStateException("more deadlines than facts");
            }
        }
        return new FoldingRun(fold.held(), (thread.getCurrentThreadCpuTime() - start) / 1000.0 / arriving.size());
    }

    /** Every fact is told once and nobody corrects it, so that nothing is asked for. */
    private static final Archive NOTHING_MORE = new Archive() {
        @Override
        public Collection<FactEvent> about(FactId fact) {
            return List.of();
        }

        @Override
        public Optional<FactId> aimOf(EventId word) {
            return Optional.empty();
        }

        @Override
        public List<Voice> voices(String claim, Set<FactId> named, Set<FactId> without) {
            throw new IllegalStateException("nothing was taken out");
        }

        @Override
        public boolean tellsOf(ArticleId article) {
            return false;
        }

        @Override
        public SourceClusters clusters() {
            return SourceClusters.byPublisher();
        }

        @Override
        public List<FactEvent> everything(Collection<FactEvent> words, EventId last) {
            throw new IllegalStateException("no missions were merged");
        }
    };
}
