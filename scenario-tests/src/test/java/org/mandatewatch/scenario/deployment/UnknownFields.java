package org.mandatewatch.scenario.deployment;

import io.fabric8.kubernetes.api.model.AnyType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what the Kubernetes model classes did not know: they keep it as additional properties. */
final class UnknownFields {

    private UnknownFields() {}

    /** Paths of all unknown fields, such as {@code spec.replica}. */
    static List<String> in(Object resource) {
        List<String> found = new ArrayList<>();
        walk(resource, "", found);
        return found;
    }

    private static void walk(Object value, String path, List<String> found) {
        switch (value) {
            case null -> {}
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    walk(items.get(i), path + "[" + i + "]", found);
                }
            }
            case AnyType any -> {}
            case Object model
            when model.getClass().getName().startsWith("io.fabric8.kubernetes.api.model") && !(model instanceof Enum) ->
                fields(model, path, found);
            default -> {}
        }
    }

    private static void fields(Object model, String path, List<String> found) {
        for (Method getter : model.getClass().getMethods()) {
            if (!getter.getName().startsWith("get") || getter.getParameterCount() > 0) {
                continue;
            }
            try {
                Object value = getter.invoke(model);
                if (getter.getName().equals("getAdditionalProperties")) {
                    ((Map<?, ?>) value).keySet().forEach(name -> found.add(join(path, String.valueOf(name))));
                } else {
                    String name = getter.getName().substring(3);
                    walk(value, join(path, Character.toLowerCase(name.charAt(0)) + name.substring(1)), found);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + getter, e);
            }
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
