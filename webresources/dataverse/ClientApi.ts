/**
 * Names for the parts of the client API that the form script receives, so that no other folder has to say where they
 * come from.
 */
export type FormContext = Xrm.FormContext
export type EventContext = Xrm.Events.EventContext
export type FramedControl = Xrm.Controls.FramedControl
export type ClientApi = Xrm.XrmStatic
