import { describe, expect, it } from 'vitest';
import { languageOf } from './text-language.ts';

/** Each long enough to tell. */
const texts = {
	en: 'The chips that the company wants to build are for the data centres of its customers, and it is not said who is to pay for them. One of the banks that was at the table said that the sum is too high for a firm of this size.',
	nl: 'De fabriek die het bedrijf wil bouwen komt op een terrein aan de rand van de stad, en het is nog niet bekend wie er werk vindt. De gemeente zegt dat ze met de buurt in gesprek is over het verkeer dat er door de bouw bij komt.',
	de: 'Die Fabrik, die das Unternehmen bauen will, entsteht auf einem Gelände am Rand der Stadt, und es ist noch nicht bekannt, wer dort arbeiten wird. Die Stadt sagt, dass sie mit den Nachbarn über den Verkehr spricht, der mit dem Bau kommt.',
	fr: 'Le site que la société veut construire est prévu sur un terrain au bord de la ville, et on ne sait pas encore qui y travaillera. La mairie dit que les voisins sont informés du trafic que les travaux vont amener dans le quartier.',
	es: 'La fábrica que la empresa quiere levantar en las afueras de la ciudad no tiene todavía fecha, y los vecinos del barrio piden que se les informe. El ayuntamiento dice que el tráfico de las obras se va a llevar por otra calle.',
	sv: 'Fabriken som bolaget vill bygga ska ligga i utkanten av staden, och det är inte klart vem som får arbete där. Kommunen säger att den har talat med de boende om trafiken och att det ska bli en ny väg till området för att lösa det.',
	pt: 'A fábrica que a empresa quer construir fica num terreno na saída da cidade, e ainda não se sabe quem vai trabalhar lá. A câmara diz que falou com os vizinhos do bairro e que uma nova rua vai ser aberta para os camiões da obra.',
	ja: '会社が建てようとしている工場は町のはずれにあり、そこで誰が働くのかはまだ分かっていない。市は工事の車が通る新しい道について、近くに住む人たちと話し合っていると言っている。',
	zh: '这家公司打算在城市边缘建造的工厂还没有确定日期，附近的居民希望得到更多的信息。市政府表示，施工车辆将走另一条路，并且已经和居民讨论过交通的问题，预计明年春天会有结果出来。',
	ko: '회사가 지으려는 공장은 도시 외곽에 있으며 그곳에서 누가 일하게 될지는 아직 알려지지 않았다. 시는 공사 차량이 지나갈 새 도로에 대해 주민들과 이야기하고 있다고 말했다.',
	ru: 'Завод, который компания хочет построить на окраине города, пока не имеет даты открытия, и жители района просят рассказать им больше. В мэрии говорят, что машины поедут по другой улице.',
};

describe('the language of a text', () => {
	it.each(Object.entries(texts))('is %s where its words are, whatever the template says', (language, text) => {
		expect(languageOf(text, language)).toBe(language);
		expect(languageOf(text, 'en-US')).toBe(language === 'en' ? 'en-US' : language);
		expect(languageOf(text, '')).toBe(language);
	});

	it('is what is said where few words tell', () => {
		expect(languageOf('Filosofía (3) google (2) Homeopatía', 'en')).toBe('en');
		expect(languageOf('', 'nl')).toBe('nl');
	});

	it('is what is said of a text in two', () => {
		expect(languageOf(`${texts.en} ${texts.es}`, 'en')).toBe('en');
		expect(languageOf(`${texts.en} ${texts.es}`, 'es-ES')).toBe('es-ES');
		expect(languageOf(`${texts.en} ${texts.ru.slice(0, 90)}`, 'en')).toBe('en');
	});

	it('is what is said where that is another of the same letters', () => {
		expect(languageOf(texts.ru, 'bg')).toBe('bg');
		expect(languageOf(texts.zh, 'zh-Hant-TW')).toBe('zh-Hant-TW');
	});

	it('is what is said where nothing is known of that language', () => {
		expect(languageOf(texts.ru, 'tg')).toBe('tg');
		expect(languageOf(texts.zh, 'yue')).toBe('yue');
		expect(languageOf(texts.es, 'gl')).toBe('gl');
	});
});
