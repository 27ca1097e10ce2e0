package org.reelwright.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

/**
 * What the buttons of a list's rows do, once for all of them. Each row has a plain button, with this one's id as its name and
 * what the row is about as its value, which the action takes from {@code param}. Faces itself would count the rows: where
 * somebody else changed the list meanwhile, another row would be meant than the one that was pressed.
 */
@FacesComponent(createTag = true, tagName = "rowsButton", namespace = "org.reelwright")
public class RowsButton extends UICommand {

    /** Shows nothing by itself. */
    public RowsButton() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        if (faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces))) {
            queueEvent(new ActionEvent(faces, this));
        }
    }
}
