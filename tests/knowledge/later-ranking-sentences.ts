import type { RankingRow } from './ranking-row.ts';
import { rows } from './ranking-row.ts';

/** Written when the ranking had first been tuned, which then went on with them. */
// biome-ignore format: a table, a row a line
const englishSecond = rows('en', 'tuned-on', [
	['openai', 'nvidia', 'Chipmaker Nvidia is to become a shareholder in OpenAI under a plan that has yet to be put into a contract.', 'stake-in-return'],
	['nvidia', 'openai', 'Will the chips Nvidia promised OpenAI leave enough for everyone else in the queue?', 'other-customers-unaffected'],
	['nvidia', 'openai', 'OpenAI and Nvidia speak of sites that together need as much energy as a metropolis.', 'compute-capacity'],
	['openai', '', 'The maker of ChatGPT, OpenAI, went from research lab to household name in under a decade.', 'weekly-users'],
	['openai', '', 'Users met error messages for hours after OpenAI opened its new image tool to everyone.', 'launch-bottlenecks'],
	['openai', 'microsoft', 'OpenAI no longer buys all its computing power from Microsoft.', 'compute-demand'],
	['nvidia', '', 'Traders brace for Nvidia’s results after the closing bell.', 'record-sales'],
	['nvidia', '', 'The chip designer Nvidia lost hundreds of billions in stock market value in a day.', 'market-value'],
	['nvidia', '', 'Used Nvidia cards fetch more than their list price because new ones cannot be had.', 'run-on-chips'],
	['nvidia', 'meta', 'Meta has ordered another hundred thousand graphics chips from Nvidia.', 'few-large-customers'],
	['google', '', 'Google rents out its tensor processing units as a cheaper option for small firms.', 'own-components'],
	['amd', 'openai', 'OpenAI also signed with AMD, which will deliver processors from next year.', 'amd-alternative'],
	['amazon', 'nvidia', 'Amazon is weaning its cloud off Nvidia hardware, step by step.', 'seek-independence'],
	['microsoft', '', 'Microsoft will put tens of billions into server farms this fiscal year.', 'infrastructure-race'],
	['hyperscalers', '', 'Nobody builds faster than the hyperscalers.', 'infrastructure-race'],
	['nvidia', '', 'Can Nvidia keep every client happy while buying into some of them?', 'every-customer-top-priority'],
]);

// biome-ignore format: a table, a row a line
const dutchSecond = rows('nl', 'tuned-on', [
	['openai', 'nvidia', 'Chipmaker Nvidia wordt mede-eigenaar van OpenAI.', 'stake-in-return'],
	['openai', 'nvidia', 'Het grootste deel van de Nvidia-miljarden voor OpenAI komt in klinkende munt.', 'largely-in-cash'],
	['nvidia', 'openai', 'Wat de samenwerking tussen Nvidia en OpenAI betekent voor andere chipkopers, is onduidelijk.', 'other-customers-unaffected'],
	['nvidia', 'openai', 'De miljardendeal tussen Nvidia en OpenAI is nog niet definitief.', 'letter-of-intent'],
	['openai', '', 'OpenAI wil overal ter wereld rekencentra neerzetten.', 'compute-capacity'],
	['openai', '', 'Vrijwel elke scholier gebruikt weleens een product van OpenAI.', 'weekly-users'],
	['openai', '', 'OpenAI werd bij de laatste aandelenverkoop hoger gewaardeerd dan welk jong bedrijf ook.', 'largest-startup'],
	['nvidia', '', 'De cijfers van Nvidia overtroffen de verwachtingen.', 'record-sales'],
	['nvidia', '', 'Beleggers deden Nvidia massaal van de hand.', 'market-value'],
	['nvidia', '', 'Overal ter wereld is een stormloop gaande op de processoren van Nvidia.', 'run-on-chips'],
	['nvidia', '', 'Nvidia bezit inmiddels aandelen in tal van AI-bedrijven die ook zijn chips kopen.', 'stake-in-return'],
	['microsoft', 'nvidia', 'Microsoft bestelde vorig jaar een half miljoen chips bij Nvidia.', 'few-large-customers'],
	['google', 'amazon', 'Google en Amazon ontwikkelen allebei een eigen chip.', 'own-components'],
	['meta', 'amd', 'AMD levert voortaan ook aan Meta.', 'amd-alternative'],
	['amazon', '', 'Amazon trekt tientallen miljarden uit voor serverparken in Europa.', 'infrastructure-race'],
	['hyperscalers', 'nvidia', 'De winst van Nvidia staat of valt met de bestellingen van hyperscalers.', 'few-large-customers'],
]);

/** Written after the second tuning, and used for the third. */
// biome-ignore format: a table, a row a line
const englishThird = rows('en', 'tuned-on', [
	['nvidia', 'openai', 'Each time OpenAI switches on another gigawatt, Nvidia would write another cheque.', 'capital-per-gigawatt'],
	['openai', 'nvidia', 'Nvidia has agreed in principle to bankroll OpenAI’s expansion, though nothing has been signed.', 'letter-of-intent'],
	['nvidia', 'openai', 'A senator asked whether Nvidia’s tie-up with OpenAI would shut out smaller laboratories.', 'other-customers-unaffected'],
	['openai', 'nvidia', 'The plan calls for racks of Nvidia processors in halls that OpenAI has yet to build.', 'datacentres-with-nvidia-hardware'],
	['openai', 'nvidia', 'OpenAI’s arrangement with Nvidia is the largest of its kind so far.', 'deal-potential'],
	['nvidia', 'openai', 'Some of the cash that Nvidia gives OpenAI will flow straight back as orders for chips.', 'largely-in-cash'],
	['openai', '', 'A good part of the adults on the planet now talk to a bot built by OpenAI.', 'weekly-users'],
	['openai', '', 'OpenAI capped the number of pictures people could make because its graphics cards were overheating.', 'launch-bottlenecks'],
	['openai', '', 'No private company has ever been priced as highly as OpenAI.', 'largest-startup'],
	['openai', '', 'Training ever larger models has left OpenAI short of processors.', 'compute-demand'],
	['nvidia', '', 'Nvidia became the first company to be valued at several trillion dollars.', 'market-value'],
	['nvidia', '', 'The top line grew by more than half as Nvidia shipped its newest boards.', 'record-sales'],
	['nvidia', '', 'Governments and start-ups alike are lining up for what Nvidia makes.', 'explosive-demand'],
	['nvidia', 'google microsoft', 'When Google or Microsoft trims its budget, Nvidia feels it.', 'few-large-customers'],
	['nvidia', '', 'If Nvidia is seen to pick favourites, other buyers may walk away.', 'balancing-act'],
	['microsoft', 'amd', 'Microsoft now offers servers with AMD processors to its cloud customers.', 'amd-alternative'],
	['amazon', 'google', 'Amazon and Google are locked in a spending contest over AI.', 'infrastructure-race'],
	['meta', '', 'Meta is developing processors tailored to its own recommendation software.', 'own-components'],
	['google', 'nvidia', 'Google would rather not pay Nvidia’s margins for ever.', 'seek-independence'],
	['amazon', '', 'Amazon opened a grocery shop in Leeds.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const dutchThird = rows('nl', 'tuned-on', [
	['openai', 'nvidia', 'Eerst moet er een contract liggen, dan pas maakt Nvidia de eerste miljarden over aan OpenAI.', 'first-payment'],
	['nvidia', 'openai', 'Het geld van Nvidia bereikt OpenAI in stukjes.', 'phased-investment'],
	['nvidia', 'openai', 'Dat Nvidia straks een deel van OpenAI bezit, zit concurrenten dwars.', 'stake-in-return'],
	['openai', 'nvidia', 'Voor de plannen van OpenAI en Nvidia zijn heel wat kerncentrales nodig.', 'compute-capacity'],
	['nvidia', 'openai', 'De bekendmaking door Nvidia en OpenAI leidde tot bezorgde reacties in de sector.', 'concerns-after-announcement'],
	['nvidia', 'openai', 'Nvidia en OpenAI slaan de handen ineen.', 'deal-potential'],
	['openai', '', 'Het aantal mensen dat OpenAI dagelijks om raad vraagt, blijft stijgen.', 'weekly-users'],
	['openai', '', 'OpenAI stelde de nieuwe spraakfunctie weken uit.', 'launch-bottlenecks'],
	['openai', '', 'De topman zei dat OpenAI nooit genoeg processoren heeft.', 'compute-demand'],
	['openai', '', 'OpenAI is meer waard dan welke andere start-up ook.', 'largest-startup'],
	['nvidia', '', 'Nvidia is nu het kostbaarste bedrijf ter wereld.', 'market-value'],
	['nvidia', '', 'Nvidia boekte in drie maanden meer omzet dan vroeger in een jaar.', 'record-sales'],
	['nvidia', '', 'Wie nu bij Nvidia bestelt, krijgt pas volgend jaar geleverd.', 'run-on-chips'],
	['nvidia', 'meta amazon', 'Meta en Amazon zijn goed voor een flink deel van de omzet van Nvidia.', 'few-large-customers'],
	['nvidia', '', 'Nvidia zegt dat het al zijn klanten gelijk behandelt.', 'every-customer-top-priority'],
	['amd', 'google', 'Ook Google zou met AMD praten over de levering van chips.', 'amd-alternative'],
	['microsoft', '', 'Microsoft steekt dit jaar meer dan ooit in rekencentra.', 'infrastructure-race'],
	['meta', '', 'Meta laat een chip van eigen hand maken in Taiwan.', 'own-components'],
	['hyperscalers', 'nvidia', 'Geen van de hyperscalers wil voorgoed aan Nvidia vastzitten.', 'seek-independence'],
	['google', '', 'Google kreeg een boete van de Europese Commissie.', 'few-large-customers'],
]);

/** Written after the third tuning, and used for the fourth. */
// biome-ignore format: a table, a row a line
const englishFourth = rows('en', 'tuned-on', [
	['openai', 'nvidia', 'OpenAI and Nvidia said on Monday that they would work together on a new generation of data centres.', 'datacentres-with-nvidia-hardware'],
	['nvidia', 'openai', 'Nvidia plans to invest in OpenAI as the start-up builds out its computing network.', 'deal-potential'],
	['nvidia', 'openai', 'Analysts worry that Nvidia is in effect paying OpenAI to buy its chips.', 'concerns-after-announcement'],
	['openai', 'nvidia', 'Nvidia will hold a minority stake in OpenAI if the plan goes through.', 'stake-in-return'],
	['nvidia', 'openai', 'The tie-up of Nvidia and OpenAI would need the output of roughly ten nuclear reactors.', 'compute-capacity'],
	['nvidia', 'openai', 'An Nvidia spokesman said the OpenAI deal would not affect supplies to other customers.', 'other-customers-unaffected'],
	['openai', 'microsoft nvidia', 'OpenAI, backed by Microsoft, is now also taking money from Nvidia.', 'deal-potential'],
	['openai', '', 'OpenAI is in talks to sell employee shares at a higher valuation.', 'largest-startup'],
	['openai', '', 'OpenAI says hundreds of millions of people use ChatGPT every week.', 'weekly-users'],
	['openai', '', 'OpenAI delayed the wider release of its video tool, citing a shortage of graphics processors.', 'launch-bottlenecks'],
	['nvidia', '', 'Nvidia shares fell in early trading on Wall Street.', 'market-value'],
	['nvidia', '', 'Nvidia reports third-quarter earnings on Wednesday.', 'record-sales'],
	['nvidia', '', 'Demand for Nvidia’s latest chips far exceeds what it can make.', 'explosive-demand'],
	['nvidia', 'meta google', 'Nvidia counts Meta and Google among its largest customers.', 'few-large-customers'],
	['nvidia', '', 'Nvidia’s grip on the AI chip market has drawn rivals large and small.', 'amd-alternative'],
	['amd', 'nvidia', 'AMD shares rose on hopes that it can win business from Nvidia.', 'amd-alternative'],
	['google', 'nvidia', 'Google is pitching its own AI chips to customers that now buy from Nvidia.', 'own-components'],
	['microsoft', 'nvidia', 'Microsoft has been working to cut its reliance on Nvidia.', 'seek-independence'],
	['meta', 'amazon microsoft', 'Amazon, Microsoft and Meta have all raised their spending plans for AI data centres.', 'infrastructure-race'],
	['amazon', '', 'Amazon was sued by the city over warehouse conditions.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const dutchFourth = rows('nl', 'tuned-on', [
	['openai', 'nvidia', 'Chipreus Nvidia gaat tot honderd miljard dollar investeren in OpenAI.', 'deal-potential'],
	['nvidia', 'openai', 'Nvidia krijgt met de investering een belang in OpenAI, het bedrijf achter ChatGPT.', 'stake-in-return'],
	['openai', 'nvidia', 'De eerste tien miljard dollar krijgt OpenAI zodra de definitieve overeenkomst met Nvidia is getekend.', 'first-payment'],
	['openai', 'nvidia', 'OpenAI wil met steun van Nvidia voor zeker tien gigawatt aan datacenters bouwen.', 'compute-capacity'],
	['nvidia', 'openai', 'Critici noemen de deal tussen Nvidia en OpenAI een vorm van rondpompen van geld.', 'concerns-after-announcement'],
	['nvidia', 'openai', 'Volgens Nvidia heeft de samenwerking met OpenAI geen gevolgen voor andere klanten.', 'other-customers-unaffected'],
	['openai', '', 'ChatGPT-maker OpenAI heeft honderden miljoenen gebruikers per week.', 'weekly-users'],
	['openai', '', 'OpenAI kampt met een tekort aan rekenkracht.', 'compute-demand'],
	['openai', '', 'OpenAI is met een waardering van honderden miljarden de grootste start-up ter wereld.', 'largest-startup'],
	['openai', '', 'Door de grote belangstelling moest OpenAI de lancering van de beeldgenerator uitstellen.', 'launch-bottlenecks'],
	['nvidia', '', 'Het aandeel Nvidia verloor maandag drie procent.', 'market-value'],
	['nvidia', '', 'Nvidia komt woensdag met kwartaalcijfers.', 'record-sales'],
	['nvidia', '', 'Nvidia kan de vraag naar zijn AI-chips nauwelijks bijbenen.', 'explosive-demand'],
	['nvidia', 'microsoft google', 'Microsoft en Google zijn grote klanten van Nvidia, maar maken ook zelf chips.', 'few-large-customers'],
	['nvidia', '', 'Nvidia leunt voor zijn omzet sterk op een paar grote techbedrijven.', 'few-large-customers'],
	['amd', 'openai', 'AMD gaat chips leveren aan OpenAI en wordt zo een serieuzere concurrent van de marktleider.', 'amd-alternative'],
	['amazon', 'nvidia', 'Amazon wil minder afhankelijk worden van Nvidia.', 'seek-independence'],
	['google', 'meta', 'Google en Meta steken recordbedragen in AI-infrastructuur.', 'infrastructure-race'],
	['microsoft', '', 'Microsoft ontwikkelt een eigen AI-chip voor zijn clouddiensten.', 'own-components'],
	['meta', '', 'Meta gaat berichten van jongeren strenger controleren.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const englishAfter = rows('en', 'written-after', [
	['nvidia', 'openai', 'Nvidia will put money into OpenAI in stages, beginning with a first payment once a contract is in place.', 'first-payment'],
	['openai', 'nvidia', 'In exchange for its cash, Nvidia becomes a shareholder of OpenAI.', 'stake-in-return'],
	['openai', 'nvidia', 'The letter of intent commits neither OpenAI nor Nvidia to anything yet.', 'letter-of-intent'],
	['nvidia', 'openai', 'Could Nvidia favour OpenAI over its other customers when chips are scarce?', 'other-customers-unaffected'],
	['openai', 'nvidia', 'Powering the data centres planned by OpenAI and Nvidia would strain the electricity grid.', 'compute-capacity'],
	['nvidia', 'openai', 'The deal with OpenAI cements Nvidia’s dominance of artificial intelligence.', 'position-strengthened'],
	['openai', '', 'OpenAI plans to expand its services to more countries as it keeps growing.', 'secure-infrastructure'],
	['openai', '', 'OpenAI, the most valuable start-up in the world, is weighing a stock market listing.', 'largest-startup'],
	['openai', '', 'OpenAI limited access to its new model after a surge of users overwhelmed its servers.', 'launch-bottlenecks'],
	['nvidia', '', 'Nvidia briefly topped the list of the world’s most valuable companies by market value.', 'market-value'],
	['nvidia', '', 'Record revenue at Nvidia shows no sign of slowing.', 'record-sales'],
	['nvidia', 'amazon microsoft', 'Cloud companies such as Amazon and Microsoft buy Nvidia’s processors by the hundred thousand.', 'few-large-customers'],
	['amd', '', 'AMD unveiled a processor meant to rival the market leader’s best.', 'amd-alternative'],
	['microsoft', '', 'Microsoft is building data centres at a rate of one every three days.', 'infrastructure-race'],
	['google', 'amd nvidia', 'Google may turn to AMD as an alternative to Nvidia.', 'amd-alternative'],
	['meta', '', 'Meta is testing its first in-house chip for training AI systems.', 'own-components'],
]);

// biome-ignore format: a table, a row a line
const dutchAfter = rows('nl', 'written-after', [
	['nvidia', 'openai', 'Nvidia investeert stapsgewijs in OpenAI, naarmate er meer rekencentra opengaan.', 'phased-investment'],
	['openai', 'nvidia', 'Nvidia wordt aandeelhouder van OpenAI, meldden beide bedrijven.', 'stake-in-return'],
	['nvidia', 'openai', 'De plannen van Nvidia en OpenAI leiden tot zorgen bij toezichthouders.', 'concerns-after-announcement'],
	['nvidia', 'openai', 'Krijgen andere klanten straks nog wel chips, nu Nvidia zich aan OpenAI bindt?', 'other-customers-unaffected'],
	['openai', 'nvidia', 'De stroombehoefte van de datacenters die OpenAI met Nvidia plant, is enorm.', 'compute-capacity'],
	['openai', 'nvidia', 'Met het kapitaal van Nvidia wil OpenAI zijn capaciteit uitbreiden.', 'secure-infrastructure'],
	['openai', '', 'Wekelijks gebruiken honderden miljoenen mensen de chatbot van OpenAI.', 'weekly-users'],
	['openai', '', 'OpenAI heeft voor zijn modellen steeds meer rekenkracht nodig.', 'compute-demand'],
	['openai', '', 'De lancering van het nieuwste model van OpenAI liep vertraging op.', 'launch-bottlenecks'],
	['nvidia', '', 'De koers van Nvidia steeg tot boven de tweehonderd dollar.', 'market-value'],
	['nvidia', '', 'De kwartaalomzet van Nvidia kwam hoger uit dan verwacht.', 'record-sales'],
	['nvidia', '', 'Nvidia heeft het vertrouwen van zijn klanten hard nodig.', 'balancing-act'],
	['amd', 'microsoft', 'Microsoft gaat ook chips van AMD gebruiken.', 'amd-alternative'],
	['google', 'nvidia', 'Google verkleint met eigen chips zijn afhankelijkheid van Nvidia.', 'own-components'],
	['meta', 'google microsoft', 'Meta, Google en Microsoft investeren meer dan ooit in datacenters.', 'infrastructure-race'],
	['hyperscalers', 'nvidia', 'Hyperscalers zijn veruit de grootste klanten van Nvidia.', 'few-large-customers'],
]);

/** Rows written when there was a ranking, to learn how it does on sentences it has not met. */
export const laterRankingRows: readonly RankingRow[] = [
	...englishSecond,
	...dutchSecond,
	...englishThird,
	...dutchThird,
	...englishFourth,
	...dutchFourth,
	...englishAfter,
	...dutchAfter,
];
