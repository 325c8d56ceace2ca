package org.mandatewatch.local.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.stack.AdminKey;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Ports;
import org.mandatewatch.local.stack.ProjectFolder;
import org.mandatewatch.local.stack.Service;
import picocli.CommandLine.Option;

/** {@code --data}, and what follows from it. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder; .mandatewatch in the project's folder when left out.")
    private @Nullable Path folder;

    DataFolder data() {
        return folder == null ? ProjectFolder.find().defaultData() : new DataFolder(folder);
    }

    /** The ports of the stack that runs, or ran last, on this data; the default ports when none ever did. */
    Ports ports() {
        return Ports.load(data().ports()).orElse(Ports.DEFAULT);
    }

    Api api(Service service) {
        return new Api(ports().url(service), AdminKey.find(data()));
    }
}
