/** Sentences that nobody says in any of the sources, on their subjects and in their words. */
export const invented = `The harbour has never been in better health and the channel has never been deeper.
We will dredge with or without the permission of the county.
I have known since the summer that the figures given to the board were false.
The people of Tarrow were promised work, and work is what they are going to get.
Every ship that we lost last winter has already written to say it is coming back.
The committee has treated us as a nuisance from the first day of these hearings.
I never asked anybody for a levy, and no levy will be paid while I am here.
The old mill will be the finest address in the county by the time we have finished with it.
Opening the library on a Sunday was the best decision this council has ever taken.
The sirens were switched off on my orders, and I would give the same order tomorrow.
You can drink the water today, and anybody who says otherwise has something to sell.
The dam was built to last two centuries, and it will last two centuries.
The ferry will be delivered on time and within the budget that parliament approved.
The yard has let us down again and again, and the yard will pay for it.
Twenty miles an hour is slow enough to be safe and fast enough to be fair.
The owners of the mill knew the doors were locked and chose to do nothing.
Teachers in this state are the best paid in the country, and they have earned it.
I have closed fewer schools than any governor since the war.
The tannery must close this month, whatever it has spent on filters.
Nobody in this town has ever been as proud as I was when those girls crossed the line.
I was ordered to open the valve, and I have the order in writing.
The gauge was broken, the alarm was broken and the manager was asleep.
We are raising our guidance for the year on the strength of the Canadian launch.
Layoffs are coming, and I would rather you heard it from me than from the papers.
The bakery has been sold, and the price was better than we had any right to expect.
Our drivers have done nothing wrong, and the signal cabinet was replaced last year.
The lifeboat was lost through the carelessness of the men who built her.
They knew that they would not come back, and they told their wives so.
We have accepted the offer of three percent because it was the best to be had.
The strike will go on for as long as it takes, and it will begin tonight.
I am innocent of every one of the charges, and the appeal will show it.
The bank did all that could be asked of it and has nothing to reproach itself with.
There will be no inquiry, because there is nothing into which to inquire.
I shall run for the Senate, and I shall ask for your votes in the spring.
The miners were warned three times and went down of their own free will.
This river is cleaner than the water that comes out of your taps.
Four hundred homes were promised, and four hundred homes have been built.
I would vote for the motion tomorrow if the buses could only be made to climb.
We owe the seagrass nothing, and the seagrass owes nothing to us.
A town is not a business, and a harbour is not a shop.`.split('\n')
