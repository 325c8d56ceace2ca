package org.mandatewatch.local.stack;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.local.OwnProcess;
import org.mandatewatch.local.database.EmbeddedDatabase;

/** Processes of an earlier run whose launcher was killed. */
public final class Leftovers {
    private Leftovers() {}

    /**
     * Stops them: services first, then the database.
     *
     * @return names of what was stopped
     */
    public static List<String> stop(DataFolder data) {
        var stopped = new ArrayList<String>();
        for (Service service : Service.values()) {
            PidFile file = data.pidFile(service.id());
            file.alive().ifPresent(process -> {
                OwnProcess.end(process, List.of("TERM"));
                stopped.add(service.module());
            });
            file.delete();
        }
        if (EmbeddedDatabase.stopLeftover(data.postgres())) {
            stopped.add("postgres");
        }
        return stopped;
    }
}
