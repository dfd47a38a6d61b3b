/** The library that hands the form over to the page inside it. */
export const formScript = 'nr_/scripts/form.js'
