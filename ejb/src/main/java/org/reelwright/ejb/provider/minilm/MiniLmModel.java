package org.reelwright.ejb.provider.minilm;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.MeaningModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All-MiniLM-L6-v2, quantized, as LangChain4j brings it: no key and no network. It is loaded when it is first asked. */
@ApplicationScoped
public class MiniLmModel implements MeaningModel {

    private static final Logger LOG = LoggerFactory.getLogger(MiniLmModel.class);

    /** Characters; the model reads about as much at a time, and what comes first says most. */
    private static final int READ = 1_200;

    @Inject
    FileStore files;

    private final Glossary glossary = new Glossary();
    private Optional<EmbeddingModel> model = Optional.empty();
    private boolean tried;

    @Override
    public Optional<Meaning> of(String text) {
        String english = glossary.english(text).strip();
        if (english.isEmpty()) {
            return Optional.empty();
        }
        String read = english.substring(0, Math.min(READ, english.length()));
        return model().map(m -> Meaning.of(m.embed(read).content().vector()));
    }

    private synchronized Optional<EmbeddingModel> model() {
        if (!tried) {
            tried = true;
            model = load();
        }
        return model;
    }

    /** A platform without the model's libraries searches by words. */
    private Optional<EmbeddingModel> load() {
        try {
            // A library may be loaded once per class loader, so each deployment takes out a copy of its own.
            System.setProperty("ENGINE_CACHE_DIR", files.workspace().toString());
            return Optional.of(new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the library is searched by words only: its model cannot be loaded", e);
            return Optional.empty();
        }
    }
}
