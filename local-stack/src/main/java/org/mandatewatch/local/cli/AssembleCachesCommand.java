package org.mandatewatch.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mandatewatch.local.stack.ProjectFolder;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.stack.ServiceCommand;
import org.mandatewatch.local.stack.StartCache;
import picocli.CommandLine.Command;

@Command(
        name = "assemble-caches",
        hidden = true,
        description = "Makes the services start faster next time, from what their last run recorded.")
final class AssembleCachesCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        ProjectFolder project = ProjectFolder.find();
        for (Service service : Service.values()) {
            Path jar = project.runnerJar(service);
            if (Files.exists(jar)) {
                StartCache cache = StartCache.of(jar);
                if (cache.isRecorded()) {
                    cache.assemble(ServiceCommand.java(), ServiceCommand.JVM_OPTIONS);
                }
            }
        }
        return 0;
    }
}
