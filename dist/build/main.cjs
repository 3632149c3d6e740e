/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 916:
/***/ ((module) => {

"use strict";
module.exports = require("node:path/posix");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target2,all2)=>{for(var name2 in all2)__defProp(target2,name2,{get:all2[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load().DEFAULT_MIN_VERSION},get SecureContext(){return load().SecureContext},
get Server(){return load().Server},get TLSSocket(){return load().TLSSocket},get checkServerIdentity(){return load().checkServerIdentity},get connect(){return load().
connect},get convertALPNProtocols(){return load().convertALPNProtocols},get createSecureContext(){return load().createSecureContext},get createServer(){return load().
createServer},get getCACertificates(){return load().getCACertificates},get getCertificateCompressionAlgorithms(){return load().getCertificateCompressionAlgorithms},
get getCiphers(){return load().getCiphers},get rootCertificates(){return load().rootCertificates},get setDefaultCACertificates(){return load().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http2=require_http(),https2=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https2.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https2.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target2){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target2[k]=overrides[k])}}return target2}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load=()=>require_tunnel2();module2.exports={get debug(){return load().
debug},get httpOverHttp(){return load().httpOverHttp},get httpOverHttps(){return load().httpOverHttps},get httpsOverHttp(){return load().httpsOverHttp},get httpsOverHttps(){
return load().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve2=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve2(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve2=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve2(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve2(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve2=>setTimeout(()=>resolve2(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve2(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve2(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load().Headers},get HttpClient(){return load().HttpClient},get HttpClientError(){return load().HttpClientError},get HttpClientResponse(){
return load().HttpClientResponse},get HttpCodes(){return load().HttpCodes},get MediaTypes(){return load().MediaTypes},get getProxyUrl(){return load().getProxyUrl},
get isHttps(){return load().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load().Certificate},
get Cipheriv(){return load().Cipheriv},get Decipheriv(){return load().Decipheriv},get DiffieHellman(){return load().DiffieHellman},get DiffieHellmanGroup(){return load().
DiffieHellmanGroup},get ECDH(){return load().ECDH},get Hash(){return load().Hash},get Hmac(){return load().Hmac},get KeyObject(){return load().KeyObject},get Sign(){
return load().Sign},get Verify(){return load().Verify},get X509Certificate(){return load().X509Certificate},get argon2(){return load().argon2},get argon2Sync(){
return load().argon2Sync},get checkPrime(){return load().checkPrime},get checkPrimeSync(){return load().checkPrimeSync},get constants(){return load().constants},
get createCipheriv(){return load().createCipheriv},get createDecipheriv(){return load().createDecipheriv},get createDiffieHellman(){return load().createDiffieHellman},
get createDiffieHellmanGroup(){return load().createDiffieHellmanGroup},get createECDH(){return load().createECDH},get createHash(){return load().createHash},get createHmac(){
return load().createHmac},get createPrivateKey(){return load().createPrivateKey},get createPublicKey(){return load().createPublicKey},get createSecretKey(){return load().
createSecretKey},get createSign(){return load().createSign},get createVerify(){return load().createVerify},get decapsulate(){return load().decapsulate},get diffieHellman(){
return load().diffieHellman},get encapsulate(){return load().encapsulate},get generateKey(){return load().generateKey},get generateKeyPair(){return load().generateKeyPair},
get generateKeyPairSync(){return load().generateKeyPairSync},get generateKeySync(){return load().generateKeySync},get generatePrime(){return load().generatePrime},
get generatePrimeSync(){return load().generatePrimeSync},get getCipherInfo(){return load().getCipherInfo},get getCiphers(){return load().getCiphers},get getCurves(){
return load().getCurves},get getDiffieHellman(){return load().getDiffieHellman},get getFips(){return load().getFips},get getHashes(){return load().getHashes},get getRandomValues(){
return load().getRandomValues},get hash(){return load().hash},get hkdf(){return load().hkdf},get hkdfSync(){return load().hkdfSync},get pbkdf2(){return load().pbkdf2},
get pbkdf2Sync(){return load().pbkdf2Sync},get privateDecrypt(){return load().privateDecrypt},get privateEncrypt(){return load().privateEncrypt},get publicDecrypt(){
return load().publicDecrypt},get publicEncrypt(){return load().publicEncrypt},get randomBytes(){return load().randomBytes},get randomFill(){return load().randomFill},
get randomFillSync(){return load().randomFillSync},get randomInt(){return load().randomInt},get randomUUID(){return load().randomUUID},get randomUUIDv7(){return load().
randomUUIDv7},get scrypt(){return load().scrypt},get scryptSync(){return load().scryptSync},get secureHeapUsed(){return load().secureHeapUsed},get setEngine(){return load().
setEngine},get setFips(){return load().setFips},get sign(){return load().sign},get subtle(){return load().subtle},get timingSafeEqual(){return load().timingSafeEqual},
get verify(){return load().verify},get webcrypto(){return load().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load().
ChildProcess},get _forkChild(){return load()._forkChild},get exec(){return load().exec},get execFile(){return load().execFile},get execFileSync(){return load().
execFileSync},get execSync(){return load().execSync},get fork(){return load().fork},get spawn(){return load().spawn},get spawnSync(){return load().spawnSync}}}});var require_client_ecr=__commonJS({"heavy:@aws-sdk/client-ecr"(exports2,module2){module2.exports={get BatchGetImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$BatchGetImageCommand)},get DescribeImagesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImagesCommand)},get DescribeRepositoriesCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeRepositoriesCommand)},get ECRClient(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ECRClient)},
get GetAuthorizationTokenCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetAuthorizationTokenCommand)},get PutImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageCommand)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var import_node_path=__nccwpck_require__(760),import_node_fs=__nccwpck_require__(24),import_node_path2=__nccwpck_require__(760),import_promises=__nccwpck_require__(500),
import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml()),import_http_client2=__toESM(require_index_js2()),import_github=__toESM(require_github());var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter2=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter2))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);if(convertedValue.includes(delimiter2))throw new Error(`U\
nexpected input: value should not contain the delimiter "${delimiter2}"`);return`${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="GITHUB\
_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("cod\
e",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),
element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="stri\
ng")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});
return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text2);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.addRaw(element).addEOL()}addLink(text2,href){
let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,
unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches.push(filePath)}
return matches})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve2,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code=>{state.processExitCode=code,state.processExited=!0,this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on("c\
lose",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve2(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped2=!1,arg="";function append(c){escaped2&&c!=='"'&&(arg+="\\"),arg+=c,escaped2=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped2?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped2){append(c);continue}if(c==="\\"&&
inQuotes){escaped2=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name2,val){let convertedVal=toCommandValue(val);if(process.env[name2]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name2,val));issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name2,options){let val=process.env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`I\
nput required and not supplied: ${name2}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name2,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name:name2},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue("group",name2)}function endGroup(){issue("endgroup")}function group(name2,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name2);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name2,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name2,value));issueCommand("save-state",{name:name2},toCommandValue(value))}
function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(aud)})}var import_client_ecr=__toESM(require_client_ecr()),import_node_crypto=__toESM(require_crypto()),import_client_sts=__toESM(require_client_sts()),import_node_fs2=__nccwpck_require__(24),
import_node_path3=__nccwpck_require__(760),import_promises2=__nccwpck_require__(455),import_node_path4=__nccwpck_require__(760),import_posix=__nccwpck_require__(916),
import_node_fs3=__nccwpck_require__(24),import_promises3=__nccwpck_require__(455),import_node_os=__nccwpck_require__(161),import_node_path5=__nccwpck_require__(760),import_node_fs4=__nccwpck_require__(24),
import_node_path6=__nccwpck_require__(760),import_node_crypto2=__toESM(require_crypto()),import_node_fs5=__nccwpck_require__(24),import_node_path7=__nccwpck_require__(760),import_node_fs6=__nccwpck_require__(24),
import_node_path8=__nccwpck_require__(760),import_node_fs7=__nccwpck_require__(24),import_node_path9=__nccwpck_require__(760),import_node_path10=__nccwpck_require__(760),systemClock={
now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.aborted?
signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code,message,options={}){super(message,options.cause===void 0?
void 0:{cause:options.cause}),this.name="TowlineError",this.code=code,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=options.
problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof
Error?error2.message:String(error2),escapeHtml=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text2=>escapeHtml(
text2).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),codeHtml=text2=>`<code>${text2.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,hints={TAB_AS_INDENT:"\
Indent with spaces",BAD_INDENT:"Give all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of\
 its own, or the value in quotes",BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"\
Keep the key on one line, followed by a colon and a space"},syntaxProblems=(errors,placeOf2)=>{let byLine=new Map;for(let{code,message,pos}of errors.toSorted((a,b)=>a.
pos[0]-b.pos[0])){let at=placeOf2(pos[0]);if(byLine.has(at.line))continue;let hint2=hints[code]??"Correct the YAML here; a colon, bracket or quote nearby is oft\
en the reason",deep=message.includes("call stack");byLine.set(at.line,{message:`This is not YAML: ${deep?"nested too deeply":message}`,hint:hint2,at})}return[...byLine.
values()]},words=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(word=>[
word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,
decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,
notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,integerOf=text2=>{if(decimal.test(text2))return Number(text2)+0;let[,sign,digits]=prefixed.exec(text2)??
[];if(digits===void 0)return;let value=Number(/^0[0-7]/.test(digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text2=>{let value=float.
test(text2)?Number(text2):Number.NaN;return Number.isFinite(value)?value:void 0},resolvePlainScalar=text2=>{let word=words.get(text2);if(word!==void 0)return word;
if(notJson.test(text2))throw new RangeError("is a number that JSON does not have");if(text2.startsWith("."))return pointFirst.test(text2)?Number(text2.replaceAll(
"_","")):text2;if(!/^[-+0-9]/.test(text2))return text2;let plain=text2.replaceAll("_",""),integer2=integerOf(plain);if(integer2===void 0)return floatOf(plain)??
text2;if(!Number.isSafeInteger(integer2))throw new RangeError("is too large to be kept exact as a number");return integer2},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place4){
this.#place=place4}value(node){if((0,import_yaml2.isAlias)(node))return this.#alias(node);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node)&&!(0,import_yaml2.isMap)(node)&&!(0,import_yaml2.isSeq)(node))return null;
if(node.anchor!==void 0&&this.#anchors.set(node.anchor,node),(0,import_yaml2.isScalar)(node))return this.#scalar(node);this.#collectionTag(node),this.#open.add(
node);let value=(0,import_yaml2.isMap)(node)?this.#map(node):node.items.map(item=>this.value(item));return this.#open.delete(node),value}follow(node){return(0,import_yaml2.isAlias)(
node)?this.#targets.get(node):node}pairOf(map2,key){return map2.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.key)===key)??mergedMaps(map2,node=>this.
follow(node)).flatMap(m=>this.pairOf(m,key)??[])[0]}#reject(node,message,hint2){this.#aliasDepth>0||this.problems.push({message,hint:hint2,at:this.#place(node)})}#alias(alias){
let target2=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target2===void 0||this.#open.has(target2)){let what=target2===void 0?"has no anchor bef\
ore it":"stands inside what it refers to";return this.#reject(alias,`Alias *${alias.source} ${what}`,"Refer to an anchor (&name) that ends above it"),null}this.#targets.
set(alias,target2),this.#aliasDepth++;let value=this.value(target2);return this.#aliasDepth--,value}#scalar(node){let text2=String(node.value??"");try{return node.
tag===void 0?node.type==="PLAIN"?resolvePlainScalar(text2):text2:this.#tagged(node,shortTag(node.tag),text2)}catch(error2){return this.#reject(node,`${text2} ${messageOf(
error2)}`,`Write it in quotes: "${text2}"`),text2}}#tagged(node,tag,text2){if(["!","!!str","!!timestamp"].includes(tag))return text2;let isOfType=typeTests.get(
tag),value=resolvePlainScalar(text2);if(isOfType?.(value))return value;let message=isOfType?`"${text2}" is not of type ${tag}`:`YAML tag ${tag} is not supported`;
return this.#reject(node,message,"Remove the tag and write the value plainly"),text2}#collectionTag(node){node.tag===void 0||["!!map","!!seq"].includes(shortTag(
node.tag))||this.#reject(node,`YAML tag ${shortTag(node.tag)} is not supported`,"Remove the tag")}#map(map2){let entries=new Map,keys=new Map;for(let pair of map2.
items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key=this.#key(pair.key),first=keys.get(key);first!==void 0&&this.#reject(pair.key,`K\
ey "${key}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key,pair.key),entries.set(key,this.value(pair.value))}return Object.
fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(value)?value:[value];for(let source of sources.toReversed()){
if(typeof source!="object"||source===null||Array.isArray(source)){this.#reject(pair.value,'"<<" merges maps only','Give it an alias of a map, such as "*base"');
continue}for(let[key,merged]of Object.entries(source))ownKeys.has(key)&&this.#reject(pair.key,`"<<" also sets "${key}", which stands above it`,'Put "<<" first i\
n its map'),entries.set(key,merged)}}#keyText(node){let key=this.follow(node);if(!(0,import_yaml2.isScalar)(key))return;let text2=String(key.value??"");try{return String(
key.type==="PLAIN"&&key.tag===void 0?resolvePlainScalar(text2):text2)}catch{return text2}}#key(node){let value=this.value(node),plain=typeof value=="number"&&!isPlainNumber(
value);return(value===null||typeof value=="object"||plain)&&this.#reject(node,"This key is neither text nor a plain number","Write the key in quotes"),String(value)}},
typeTests=new Map([["!!int",Number.isInteger],["!!float",value=>typeof value=="number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),
shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,"!!"),isPlainNumber=value=>Number.isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=
1e-4&&Math.abs(value)<1e6,isMergeKey=key=>(0,import_yaml2.isScalar)(key)&&key.value===mergeKey&&key.type==="PLAIN"&&key.tag===void 0,mergedMaps=(map2,follow)=>map2.
items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow(pair.value)).flatMap(source=>(0,import_yaml2.isSeq)(source)?source.items.map(follow):[source]).filter(
source=>(0,import_yaml2.isMap)(source)),parserOptions={schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},parseYaml=(text2,file)=>{
let lines=new import_yaml.LineCounter,place4=offset=>{let{line,col}=lines.linePos(offset);return{file,line,column:col}};try{let read=[...(0,import_yaml.parseAllDocuments)(
text2,{...parserOptions,lineCounter:lines})].map(document=>document.errors.length>0?{document:[],problems:syntaxProblems(document.errors,place4)}:readDocument(document,
place4));return{documents:read.flatMap(({document})=>document),problems:read.flatMap(({problems})=>problems)}}catch(error2){return{documents:[],problems:[tooMuch(
error2,place4(0))]}}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("call stack")?"the values are nested too deeply":messageOf(
error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf2)=>{let place4=node=>placeOf2(node?.range?.[0]??parsed.range[0]),reader=new DocumentReader(
place4);return{document:[{value:reader.value(parsed.contents),at:place4(parsed.contents),positionOf:path22=>place4(reader.follow(walk(reader,parsed.contents,path22).
value)),keyPositionOf:path22=>place4(walk(reader,parsed.contents,path22).key)}],problems:reader.problems}},walk=(reader,root,path22)=>{let at={key:root,value:root};
for(let step of path22){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step)):void 0,item=(0,import_yaml.isSeq)(
parent)?parent.items[Number(step)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.key,value:pair.value}}return at},
checkedOutCommit=folder=>{let head=(0,import_node_path2.join)(folder,".git","HEAD");if(!(0,import_node_fs.existsSync)(head))return;let text2=(0,import_node_fs.readFileSync)(
head,"utf8").trim(),branch=(0,import_node_path2.join)(folder,".git",text2.replace(/^ref: /,""));return text2.startsWith("ref: ")?(0,import_node_fs.existsSync)(branch)?
(0,import_node_fs.readFileSync)(branch,"utf8").trim():void 0:text2},requireCommit=(checkedOut,expected)=>{let{repository,commit,path:path22,output}=expected;if(checkedOut===
void 0||checkedOut===commit)return;let place4=path22==="."?"The workspace":path22;throw new TowlineError("input-invalid",`${place4} is at commit ${checkedOut.slice(
0,7)}, but the plan names ${commit.slice(0,7)} of ${repository}`,{hint:`Give actions/checkout of ${repository} in this job the "ref:" that the plan names (its o\
utput ${output})`})},runContextOf=env=>{let text2=name2=>env[name2]??"",repository=text2("GITHUB_REPOSITORY");return{repository,commit:text2("GITHUB_SHA"),ref:text2(
"GITHUB_REF"),actor:text2("GITHUB_ACTOR"),runId:text2("GITHUB_RUN_ID"),attempt:Number(text2("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text2("GITHUB_SERVER_URL")}/${repository}\
/actions/runs/${text2("GITHUB_RUN_ID")}`,workspace:text2("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text2("RUNNER_TEMP")||"/tmp"}},statusOf=error2=>typeof error2==
"object"&&error2!==null&&"status"in error2&&typeof error2.status=="number"?error2.status:void 0,failure=(what,error2)=>{let status=statusOf(error2);return status===
404?new TowlineError("github-not-found",`GitHub has no ${what}, or this token may not read it`,{cause:error2,hint:'For a private repository pass a token that ca\
n read it as the secret "config-token"'}):status===422?new TowlineError("github-not-found",`GitHub has no ${what}`,{cause:error2,hint:"Correct the name of the b\
ranch, tag or commit"}):status===409?new TowlineError("github-not-found",`GitHub has no ${what}: the repository is empty`,{cause:error2,hint:"Push a first commi\
t to it, or name another repository"}):status===401?new TowlineError("github-denied",`GitHub does not accept the token that is to read ${what}`,{cause:error2,hint:`\
It has expired or was revoked: renew the secret that is passed as "config-token" (input token for the service's own repository)`}):status===403?new TowlineError(
"github-denied",`GitHub refused to show ${what}: ${messageOf(error2)}`,{cause:error2,hint:'Grant "contents: read", or pass a token that can read it as the secre\
t "config-token"'}):new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,{cause:error2,hint:"Run the job again; see github\
status.com if it persists"})},fetchBy=http2=>async(url,init)=>{let answer=await http2.get(url,init.headers),body=await answer.readBody(),{message}=answer;return{
status:message.statusCode??0,url,headers:new Map(Object.entries(message.headers).map(([name2,value])=>[name2,String(value)])),text:async()=>body,json:async()=>JSON.
parse(body),arrayBuffer:async()=>new TextEncoder().encode(body).buffer}},textOf=data=>data instanceof ArrayBuffer?new TextDecoder().decode(data):typeof data=="s\
tring"?data:void 0,requestBy=({repository:own,token,configToken})=>{let http2=new import_http_client2.HttpClient("towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),
fetch=fetchBy(http2);return async({repository,what,path:path22,accept})=>{let{getOctokit}={getOctokit:import_github.getOctokit};try{let octokit=getOctokit(repository===
own?token:configToken??token,{request:{fetch}}),headers=accept===void 0?{}:{headers:{accept}};return(await octokit.request(`GET /repos/${repository}${path22}`,headers)).
data}catch(error2){throw failure(what,error2)}}},defaultBranch=async(request,repository)=>(await request({repository,what:`repository ${repository}`,path:""})).
default_branch,resolveBy=request=>async(repository,ref)=>{let branch=ref??await defaultBranch(request,repository),data=await request({repository,what:`ref "${branch}\
" in ${repository}`,path:`/commits/${encodeURIComponent(branch)}`,accept:"application/vnd.github.sha"});return{commit:textOf(data)??"",branch:ref===void 0?branch:
void 0}},readBy=request=>async(repository,path22,commit)=>{let place4=`${path22} in ${repository} at ${commit.slice(0,7)}`,location=path22.split("/").map(encodeURIComponent).
join("/"),data=await request({repository,what:`file ${place4}`,path:`/contents/${location}?ref=${commit}`,accept:"application/vnd.github.raw+json"}).catch(error2=>{
if(!isTowlineError(error2,"github-not-found"))throw error2}),text2=textOf(data);if(text2!==void 0||data===void 0)return text2;throw new TowlineError("github-not\
-found",`${place4} is a folder, not a file`,{hint:"Put a file there, or name another one"})},gitHubReader=tokens=>{let request=requestBy(tokens);return{resolve:resolveBy(
request),read:readBy(request)}},InputReader=class{#source;#problems=[];constructor(source){this.#source=source}get problems(){return this.#problems}reject(message,hint2){
this.#problems.push({message,hint:hint2})}text(name2){let value=this.#source(name2).trim();return value===""?void 0:value}required(name2){let value=this.text(name2);
return value===void 0&&this.reject(`Input ${name2} is missing`,`Add "${name2}:" under "with:" of this step`),value??""}matching(name2,pattern2,form){let value=this.
text(name2);return value!==void 0&&!pattern2.test(value)&&this.reject(`Input ${name2} is "${value}"`,`It must be ${form}`),value}oneOf(name2,values,fallback){let value=this.
text(name2)??fallback,known=values.find(candidate=>candidate===value);return known===void 0&&this.reject(`Input ${name2} is "${value}"`,`It must be one of ${values.
join(", ")}`),known??fallback}flag(name2,fallback){let value=this.text(name2)?.toLowerCase();return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.
reject(`Input ${name2} is "${value}"`,"It must be true or false"),value==="true")}integer(name2,range){let text2=this.text(name2),value=text2===void 0?range.fallback:
Number(text2);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`Input ${name2} is "${text2}"`,`It must be a whole number from ${range.
min} to ${range.max}`),value}lines(name2){return this.#source(name2).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}pairs(name2){let entries=this.lines(name2).map(line=>{let at=line.indexOf("=");return at<
1&&this.reject(`Input ${name2} has the line "${line}"`,"Each line must be NAME=value"),[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(
entries)}json(name2,accept){let text2=this.text(name2);if(text2!==void 0){try{let value=JSON.parse(text2);if(accept(value))return value}catch{}this.reject(`Inpu\
t ${name2} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source,build3)=>{let reader=new InputReader(source),inputs=build3(
reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:`${reader.problems.length} inputs are wrong`;throw new TowlineError(
"input-invalid",message,{hint:first.hint,problems:reader.problems})},lineOf=({message,hint:hint2})=>hint2===void 0?message:`${message.replace(/\.$/,"")}. ${hint2}`,
reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline itself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.
debug(error2 instanceof Error?error2.stack??error2.message:String(error2));return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.
cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({
at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)} `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(
error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(problem))}`).join(`

`)}
`,actionExec=async(command,args,options={})=>{options.signal?.throwIfAborted();let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.
cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,
"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError("command-failed",`${command} cannot be started: ${messageOf(cause)}`,
{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise((_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.
reason),{once:!0})}),place=at=>at===void 0?{}:{file:at.file,startLine:at.line,startColumn:at.column},actionLog={debug,info,notice:(message,at)=>notice(message,place(
at)),warning:(message,at)=>warning(message,place(at)),error:(message,at)=>error(message,place(at)),group,mask:value=>{value!==""&&setSecret(value)}},idToken=async audience2=>{
if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'Add "id-token: write" to the\
 permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError("oidc-unavailable",
`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build3=>parseInputs(name2=>getInput(name2,{trimWhitespace:!1}),build3),output:(name2,value)=>setOutput(
name2,value??""),exportVariable,idToken,summary:async markdown=>{process.env.GITHUB_STEP_SUMMARY&&await summary.addRaw(markdown,!0).write()},saveState,state:getState}),
cancellation=()=>{let controller=new AbortController,cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIG\
INT",cancel),process.once("SIGTERM",cancel),controller.signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{
summarized=!0,await kit.summary(markdown)};try{await main({...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(
error2)),process.exitCode=1}kit.signal.aborted&&process.exit()},named=(...names)=>({name:name2})=>names.includes(name2),isDenied=named("AccessDenied","AccessDen\
iedException","UnauthorizedOperation","ForbiddenException"),isExpiry=named("ExpiredToken","ExpiredTokenException","RequestExpired"),isAssuming=call=>call.operation.
startsWith("sts:AssumeRole"),isUnreachable=({code,name:name2})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.
test(code)||name2==="TimeoutError",who=call=>call.identity??call.role??"this job",place2=call=>call.account===void 0?call.region:`${call.region} of account ${call.
account}`,trustHint=({operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the tr\
ust policy of the role must allow ${operation} to ${from}`},failureTable=[{matches:(failure2,call)=>isDenied(failure2)&&isAssuming(call),explain:(_,call)=>({code:"\
aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named("InvalidIdentityToken","InvalidIdentityToke\
nException"),explain:(failure2,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.role}: ${failure2.message}`,hint:"The\
 role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},{matches:isExpiry,explain:(_,call)=>({
code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the failed jobs again. With "credentials: r\
unner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named("CredentialsProviderError"),explain:failure2=>({code:"aws\
-no-credentials",message:`The runner has no AWS credentials: ${failure2.message}`,hint:'Give the runner an AWS identity, or use "credentials: oidc" with role-to\
-assume'})},{matches:named("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatureException","IncompleteSignature"),explain:(failure2,call)=>({
code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.operation}: ${failure2.message}`,hint:"Renew the credentials o\
f the runner, and check its clock"})},{matches:named("Throttling","ThrottlingException","TooManyRequestsException","RequestLimitExceeded","SlowDown"),explain:(_,call)=>({
code:"aws-throttled",message:`AWS throttled ${call.operation} in ${place2(call)} and did not relent`,hint:"Run the failed jobs again; where it persists, start f\
ewer jobs at once or have the quota raised"})},{matches:isUnreachable,explain:(failure2,call)=>({code:"aws-unreachable",message:`${failure2.host||"AWS"} cannot \
be reached for ${call.operation}: ${failure2.message||failure2.code}`,hint:`Check aws-region (${call.region}); a self-hosted runner needs a way out to this host\
 (proxy, firewall, VPC endpoint)`})},{matches:named("RepositoryNotFoundException"),explain:(_,call)=>({code:"ecr-repository-missing",message:`ECR has no reposit\
ory "${call.repository}" in ${place2(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region} --repository-name ${call.repository}), or correc\
t build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named("ImageNotFoundException"),explain:(_,call)=>({code:"ecr-image-mi\
ssing",message:`ECR does not have this image in repository "${call.repository}" in ${place2(call)}`,hint:"It may have been deleted or archived by a lifecycle ru\
le; build it again"})},{matches:(failure2,call)=>failure2.name==="ResourceNotFoundException"&&call.operation==="eks:DescribeCluster",explain:(_,call)=>({code:"e\
ks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place2(call)}`,hint:"Correct cluster, aws-region or account (of the environment in towlin\
e.yaml, or of this step)"})},{matches:isDenied,explain:(failure2,call)=>{let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure2.message)?.[1]??call.
operation,target2=call.repository??call.cluster;return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target2===void 0?"":` for "${target2}\
"`}`,hint:`Allow ${permission} in the policies of this role${call.repository===void 0?"":" (and in the repository's policy, where the account is another one)"}`}}}],
unexplained=(failure2,call)=>({code:"aws-failed",message:`${call.operation} failed in ${place2(call)}: ${failure2.name}: ${failure2.message}`,hint:"Run the fail\
ed jobs again; where it persists, see health.aws.amazon.com"}),textOf2=value=>typeof value=="string"?value:"",failureOf=error2=>{let{name:name2,code,hostname,address,
port,errors}=error2??{};if(Array.isArray(errors)&&errors.length>0)return failureOf(errors[0]);let host=textOf2(hostname)||textOf2(address)&&`${textOf2(address)}\
:${port}`;return{name:textOf2(name2),code:textOf2(code),host,message:messageOf(error2)}},isExpired=error2=>isExpiry(failureOf(error2)),awsFailure=(error2,call)=>{
if(isTowlineError(error2))return error2;let failure2=failureOf(error2),row=failureTable.find(({matches})=>matches(failure2,call)),{code,message,hint:hint2}=row?.
explain(failure2,call)??unexplained(failure2,call);return new TowlineError(code,message,{hint:hint2,cause:error2})},calling=async(call,send)=>{try{return await send()}catch(error2){
throw awsFailure(error2,call)}},callingAs=async(session,call,send)=>await calling({region:session.region,identity:session.arn,...call},async()=>{try{return await send(
!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials({forceRefresh:!0}),await send(!0)}}),clientSettings={maxAttempts:4,requestHandler:{
connectionTimeout:5e3,requestTimeout:3e4}},acceptedMediaTypes=["application/vnd.oci.image.index.v1+json","application/vnd.oci.image.manifest.v1+json","applicati\
on/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"],ecrApi=session=>{let client=new import_client_ecr.ECRClient(
{...clientSettings,region:session.region,credentials:session.credentials});return{authorizationToken:async()=>(await client.send(new import_client_ecr.GetAuthorizationTokenCommand(
{}))).authorizationData?.[0],describeRepository:async(registryId,repositoryName)=>(await client.send(new import_client_ecr.DescribeRepositoriesCommand({registryId,
repositoryNames:[repositoryName]}))).repositories?.[0],describeImage:async(where,image)=>(await client.send(new import_client_ecr.DescribeImagesCommand({...where,
imageIds:[image]}))).imageDetails?.[0],getImages:async(where,images)=>(await client.send(new import_client_ecr.BatchGetImageCommand({...where,imageIds:[...images],
acceptedMediaTypes}))).images??[],putImage:async(where,image)=>{await client.send(new import_client_ecr.PutImageCommand({...where,...image}))}}},apis=new WeakMap,
apiOf=async(session,renewed)=>{let{ecrApi:ecrApi2}={ecrApi},api=(renewed?void 0:apis.get(session))??ecrApi2(session);return apis.set(session,api),api},callEcr=async(session,operation,repository,send)=>{
let account2=repository?.account??session.account,call={operation,account:account2,repository:repository?.repository};return await callingAs(session,call,async renewed=>await send(
await apiOf(session,renewed)))},within=({account:account2,repository})=>({registryId:account2,repositoryName:repository}),matchesFilter=(filter,tag)=>new RegExp(
`^${filter.split("*").map(part=>part.replaceAll(".","\\.")).join(".*")}$`).test(tag),canMoveTag=(mutability,filters)=>tag=>{let excluded=filters.some(filter=>matchesFilter(
filter,tag));return mutability==="IMMUTABLE"?!1:mutability==="IMMUTABLE_WITH_EXCLUSION"?excluded:mutability==="MUTABLE_WITH_EXCLUSION"?!excluded:!0},incomplete=operation=>new TowlineError(
"aws-failed",`${operation} gave an incomplete answer`,{hint:"Run the job again"}),registryLogin=async session=>{let operation="ecr:GetAuthorizationToken",data=await callEcr(
session,operation,void 0,api=>api.authorizationToken()),{authorizationToken,proxyEndpoint,expiresAt}=data??{};if(!authorizationToken||!proxyEndpoint||!expiresAt)
throw incomplete(operation);let password=Buffer.from(authorizationToken,"base64").toString().replace(/^AWS:/,"");return session.log.mask(authorizationToken),session.
log.mask(password),{host:proxyEndpoint.replace(/^https?:\/\//,""),username:"AWS",password,expiresAt}},describeRepository=async(session,where)=>{let operation="e\
cr:DescribeRepositories",found=await callEcr(session,operation,where,api=>api.describeRepository(where.account,where.repository));if(found?.repositoryUri===void 0)
throw incomplete(operation);let filters=(found.imageTagMutabilityExclusionFilters??[]).map(({filter})=>filter??"");return{uri:found.repositoryUri,canMove:canMoveTag(
found.imageTagMutability,filters)}},findImage=async(session,where,image)=>{let id="digest"in image?{imageDigest:image.digest}:{imageTag:image.tag};try{let found=await callEcr(
session,"ecr:DescribeImages",where,api=>api.describeImage(within(where),id));return found?.imageDigest===void 0||found.imagePushedAt===void 0?void 0:{digest:found.
imageDigest,tags:found.imageTags??[],pushedAt:found.imagePushedAt}}catch(error2){if(isTowlineError(error2,"ecr-image-missing"))return;throw error2}},resolveTags=async(session,where,tags)=>{
let images=await callEcr(session,"ecr:BatchGetImage",where,api=>api.getImages(within(where),tags.map(imageTag=>({imageTag}))));return new Map(images.flatMap(({imageId})=>imageId?.
imageTag&&imageId.imageDigest?[[imageId.imageTag,imageId.imageDigest]]:[]))},partitions=[["cn-",{name:"aws-cn",dnsSuffix:"amazonaws.com.cn"}],["us-gov-",{name:"\
aws-us-gov",dnsSuffix:"amazonaws.com"}],["eusc-",{name:"aws-eusc",dnsSuffix:"amazonaws.eu"}]],partitionOf=region2=>partitions.find(([prefix])=>region2.startsWith(
prefix))?.[1]??{name:"aws",dnsSuffix:"amazonaws.com"},accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1],roleOf=(request,roleToAssume)=>{if(!roleToAssume.
startsWith("arn:"))return roleByName(request,roleToAssume);let account2=accountOfArn(roleToAssume);if(account2===void 0)throw new TowlineError("input-invalid",`\
role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"It looks like arn:aws:iam::111111111111:role/towline-build"});if(request.account!==void 0&&request.
account!==account2)throw new TowlineError("aws-account-mismatch",`role-to-assume ${roleToAssume} belongs to account ${account2}, but account ${request.account} \
is expected`,{hint:"Correct role-to-assume or account"});return{arn:roleToAssume,account:account2}},roleByName=({region:region2,account:account2},name2)=>{if(account2===
void 0)throw new TowlineError("input-invalid",`role-to-assume "${name2}" is a bare name and account is missing`,{hint:"Give account (12 digits), or the whole AR\
N of the role"});return{arn:`arn:${partitionOf(region2).name}:iam::${account2}:role/${name2}`,account:account2}},idsMax=100,inPieces=items=>Array.from({length:Math.
ceil(items.length/idsMax)},(_,piece)=>items.slice(piece*idsMax,(piece+1)*idsMax)),getImages=async(session,where,ids)=>(await Promise.all(inPieces(ids).map(piece=>callEcr(
session,"ecr:BatchGetImage",where,api=>api.getImages(within(where),piece))))).flat(),requireDigest=(text2,digest)=>{let actual=`sha256:${(0,import_node_crypto.createHash)(
"sha256").update(text2).digest("hex")}`;if(actual!==digest)throw new TowlineError("registry-failed",`ECR answered with ${actual} when asked for ${digest}`,{hint:"\
Run the job again; nothing was tagged"})},readManifests=async(session,where,digests)=>{let wanted=new Set(digests),ids=[...wanted].map(imageDigest=>({imageDigest})),
manifests=new Map;for(let{imageId,imageManifest:text2,imageManifestMediaType}of await getImages(session,where,ids)){let digest=imageId?.imageDigest;digest===void 0||
text2===void 0||!wanted.has(digest)||(requireDigest(text2,digest),manifests.set(digest,{digest,text:text2,mediaType:imageManifestMediaType}))}return manifests},
incomplete2=["LayersNotFoundException","ReferencedImagesNotFoundException"],nameOf=error2=>error2 instanceof Error?error2.name:"",putManifest=async(session,where,manifest,tag)=>await callEcr(
session,"ecr:PutImage",where,async api=>{try{return await api.putImage(within(where),{imageManifest:manifest.text,imageManifestMediaType:manifest.mediaType,imageDigest:manifest.
digest,imageTag:tag}),"done"}catch(error2){if(nameOf(error2)==="ImageAlreadyExistsException")return"done";if(nameOf(error2)==="ImageTagAlreadyExistsException")return"\
taken";if(incomplete2.includes(nameOf(error2)))return"incomplete";throw error2}}),manifestOf=async(session,where,digest)=>{let manifest=(await readManifests(session,
where,[digest])).get(digest);if(manifest!==void 0)return manifest;throw new TowlineError("ecr-image-missing",`Repository "${where.repository}" has no image ${digest}`,
{hint:"It may have been deleted or archived by a lifecycle rule; build it again"})},putTag=async(session,where,manifest,tag)=>{let outcome=await putManifest(session,
where,manifest,tag);if(outcome==="done")return;if(outcome==="incomplete")throw new TowlineError("registry-failed",`ECR lacks layers or images of ${manifest.digest}\
 in repository "${where.repository}"`,{hint:"They may have been deleted; build the image again"});let holder=await findImage(session,where,{tag});if(holder?.digest!==
manifest.digest)throw new TowlineError("ecr-tag-immutable",`Tag "${tag}" of repository "${where.repository}" stands at ${holder?.digest??"another image"} and ca\
nnot be moved`,{hint:`Exclude "${tag}" from the repository's tag immutability, or use another tag`})},putTags=async(session,where,digest,tags)=>{if(tags.length===
0)return;let manifest=await manifestOf(session,where,digest);for(let tag of tags)await putTag(session,where,manifest,tag)},subjectOf=token=>{try{let claims=JSON.
parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims=="object"&&claims!==null&&"sub"in claims&&typeof claims.sub=="string"?claims.
sub:void 0}catch{return}},assumed=answer=>{let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===
void 0)throw new TowlineError("aws-failed","STS answered without credentials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,
sessionToken:SessionToken,expiration:Expiration},arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=new import_client_sts.STSClient(
{...clientSettings,region:request.region});return assumed(await client.send(new import_client_sts.AssumeRoleWithWebIdentityCommand({RoleArn:request.roleArn,RoleSessionName:request.
sessionName,WebIdentityToken:token})))},assumeFromRunner=async request=>{let client=new import_client_sts.STSClient({...clientSettings,region:request.region});return assumed(
await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName})))},runnerCredentials=region2=>new import_client_sts.STSClient(
{...clientSettings,region:region2}).config.credentials(),callerArn=async(region2,credentials)=>(await new import_client_sts.STSClient({...clientSettings,region:region2,
credentials}).send(new import_client_sts.GetCallerIdentityCommand({}))).Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{
for(let secret of[accessKeyId,secretAccessKey,sessionToken])secret!==void 0&&log.mask(secret)},sessionNameOf=name2=>name2.replace(/[^\w+=,.@-]/g,"-").slice(0,64).
padEnd(2,"-"),withToken=(request,role2,{idToken:idToken2,log})=>async()=>{let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={
assumeWithToken},{region:region2}=request,subject=subjectOf(token),call={operation:"sts:AssumeRoleWithWebIdentity",region:region2,role:role2.arn,subject},sessionName2=sessionNameOf(
request.sessionName),assumed2=await calling(call,()=>assumeWithToken2({region:region2,roleArn:role2.arn,sessionName:sessionName2},token));return mask(log,assumed2.
credentials),assumed2},fromRunner=(request,role2,{log})=>async()=>{let{assumeFromRunner:assumeFromRunner2}={assumeFromRunner},{region:region2}=request,sessionName2=sessionNameOf(
request.sessionName),assumed2=await calling({operation:"sts:AssumeRole",region:region2,role:role2.arn},()=>assumeFromRunner2({region:region2,roleArn:role2.arn,sessionName:sessionName2}));
return mask(log,assumed2.credentials),assumed2},asRunner=({region:region2},{log})=>async()=>{let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={callerArn,
runnerCredentials};return await calling({operation:"sts:GetCallerIdentity",region:region2},async()=>{let credentials=await runnerCredentials2(region2);return mask(
log,credentials),{credentials,arn:await callerArn2(region2,credentials)}})},obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role2=roleOf(request,
request.roleToAssume);return request.credentials==="oidc"?withToken(request,role2,ports):fromRunner(request,role2,ports)}if(request.credentials==="oidc")throw new TowlineError(
"input-invalid","role-to-assume is missing",{hint:'Give the role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(request,ports)},renewalMarginMilliseconds=5*
6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){this.#obtain=obtain,this.#clock=clock}async get({forceRefresh=!1}={}){let current=forceRefresh?
void 0:this.#current;return current!==void 0&&!this.#expiresSoon(current.credentials)?current:(this.#pending??=this.#obtain().finally(()=>{this.#pending=void 0}),
this.#current=await this.#pending,this.#current)}#expiresSoon({expiration}){return expiration!==void 0&&expiration.getTime()-this.#clock.now()<renewalMarginMilliseconds}},
expectedAccount=({account:account2,roleToAssume})=>{let expected=account2??(roleToAssume&&accountOfArn(roleToAssume));if(expected)return expected;throw new TowlineError(
"input-invalid","account is missing",{hint:"Give the 12-digit account that the credentials must belong to"})},checkAccount=({arn},expected)=>{let account2=accountOfArn(
arn);if(account2!==expected)throw new TowlineError("aws-account-mismatch",`The credentials belong to account ${account2??"(unknown)"} (${arn}), but account ${expected}\
 is expected`,{hint:'Correct account or role-to-assume; with "credentials: runner" check that this is the right runner'})},openSession=async(request,ports)=>{let account2=expectedAccount(
request),obtain=obtainFor(request,ports),checked=async()=>{let obtained=await obtain();return checkAccount(obtained,account2),obtained},renewing=new Renewing(checked,
ports.clock),{arn}=await renewing.get();return{region:request.region,account:account2,arn,credentials:async wanted=>(await renewing.get(wanted)).credentials,log:ports.
log,clock:ports.clock}},readDirectives=lines=>{let directives={escapeCharacter:"\\"};for(let[i,line]of lines.entries()){let[,name2="",value=""]=/^#\s*([A-Za-z]\w*)\s*=\s*(.*?)\s*$/.
exec(line)??[];if(name2==="")break;name2.toLowerCase()==="escape"&&(directives={...directives,escapeCharacter:value}),name2.toLowerCase()==="syntax"&&(directives=
{...directives,syntax:{line:i+1,image:value}})}return directives},isSkipped=line=>/^\s*(#|$)/.test(line),hereDocuments=text2=>[...text2.matchAll(/(?:^|\s)\d*<<(-?)(["']?)([^<>\s"']+)\2/g)].
map(([,dash,,end=""])=>({end,tabs:dash==="-"})),Cursor=class{#lines;#escapeCharacter;#next=0;constructor(lines,escapeCharacter){this.#lines=lines,this.#escapeCharacter=
escapeCharacter}get atEnd(){return this.#next>=this.#lines.length}get line(){return this.#next+1}skipBlank(){let blank=isSkipped(this.#lines[this.#next]??"");return blank&&
(this.#next+=1),blank}takeInstruction(){let joined="";for(;!this.atEnd;){if(joined!==""&&this.skipBlank())continue;let line=(this.#lines[this.#next]??"").trimEnd();
if(this.#next+=1,!line.endsWith(this.#escapeCharacter))return joined+line;joined+=`${line.slice(0,-1)} `}return joined}skipHereDocument({end,tabs}){for(;!this.atEnd;){
let line=this.#lines[this.#next]??"";if(this.#next+=1,(tabs?line.replace(/^\t+/,""):line)===end)return!0}return!1}},parseDockerfile=text2=>{let lines=text2.replace(
/^\uFEFF/,"").split(/\r?\n/),{escapeCharacter,syntax}=readDirectives(lines),cursor=new Cursor(lines,escapeCharacter),instructions=[];for(;!cursor.atEnd;){if(cursor.
skipBlank())continue;let{line}=cursor,[,word="",rest=""]=/^\s*(\S+)\s*(.*)$/s.exec(cursor.takeInstruction())??[],keyword=word.toUpperCase();if(instructions.push(
{line,keyword,rest:rest.trim()}),!(["RUN","COPY","ADD"].includes(keyword)?hereDocuments(rest):[]).every(document=>cursor.skipHereDocument(document)))return{syntax,
instructions,unendedAt:line}}return{syntax,instructions}},isPinned=image=>/@sha256:[0-9a-f]{64}$/.test(image),expand=(text2,values)=>text2.replace(/\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
(whole,plain,braced,operator,word)=>{let value=values[plain??braced];return operator==="-"?value||word:operator==="+"?value?word:"":value??whole}),globalArgs=(instructions,args)=>{
let first=instructions.findIndex(({keyword})=>keyword==="FROM"),values={};for(let{keyword,rest}of instructions.slice(0,Math.max(first,0)))if(keyword==="ARG")for(let[
,name2="",quoted,plain]of rest.matchAll(/(\w+)(?:=(?:["']([^"']*)["']|(\S*)))?/g)){let value=args[name2]??quoted??plain;value!==void 0&&(values={...values,[name2]:expand(
value,values)})}return values},stageOf=from=>{let[image="",as,name2]=from.rest.split(/\s+/).filter(word=>!word.startsWith("--"));return as?.toLowerCase()==="as"?
{image,name:name2?.toLowerCase()}:{image}},sourcesOf=({keyword,rest})=>keyword==="COPY"?[...rest.matchAll(/(?:^|\s)--from=(\S+)/g)].map(([,name2=""])=>name2):keyword===
"RUN"?[...rest.matchAll(/(?:^|\s)--mount=(?:\S*,)?from=([^,\s]+)/g)].map(([,name2=""])=>name2):[],isOpenDownload=({keyword,rest})=>keyword==="ADD"&&/(^|[\s"])(https?:\/\/|git:\/\/|ssh:\/\/|git@)/.
test(rest)&&!rest.includes("--checksum="),isEarlierStage=(name2,stages)=>stages.includes(name2.toLowerCase())||/^\d+$/.test(name2)&&Number(name2)<stages.length,
ofInstructions=(instructions,args)=>{let values=globalArgs(instructions,args),stages=[],found=[],check=(line,name2)=>{name2!=="scratch"&&!isEarlierStage(name2,stages)&&
!isPinned(name2)&&found.push({line,name:name2})};for(let instruction of instructions){let{line,keyword,rest}=instruction;if(keyword==="FROM"){let stage=stageOf(
instruction);check(line,expand(stage.image,values)),stages.push(stage.name)}for(let source of sourcesOf(instruction))check(line,expand(source,{...values,...args}));
isOpenDownload(instruction)&&found.push({line,name:rest})}return found},frontendOf=({syntax},args)=>{let image=args.BUILDKIT_SYNTAX??syntax?.image;return image===
void 0||isPinned(image)?void 0:{line:syntax?.line??1,name:image}},unpinnedOf=(text2,args)=>{let dockerfile=parseDockerfile(text2),frontend=frontendOf(dockerfile,
args),open2=ofInstructions(dockerfile.instructions,args),unended=dockerfile.unendedAt;return[...frontend===void 0?[]:[frontend],...open2,...unended===void 0?[]:
[{line:unended,name:"a here-document that never ends"}]]},repeated=(option,values)=>values.flatMap(value=>[option,value]),assignments=record2=>Object.entries(record2).
map(([name2,value])=>`${name2}=${value}`),buildArguments=command=>["buildx","build","--push","--progress=plain","--provenance=false",...command.platforms.length>
0?["--platform",command.platforms.join(",")]:[],"--file",command.dockerfile,...command.target===void 0?[]:["--target",command.target],...repeated("--build-arg",
assignments(command.args)),...repeated("--label",assignments(command.labels)),...repeated("--tag",command.tags.map(tag=>`${command.uri}:${tag}`)),"--metadata-fi\
le",command.metadataFile,command.context],isPush=/failed to push|unexpected status from (PUT|POST|HEAD|PATCH) request/i,isPushWithDocker=/^#\d+ pushing \S+ with docker$/,
layerUpload="ecr:UploadLayerPart and ecr:CompleteLayerUpload",permissions=[[/(HEAD|GET) request to \S+\/manifests\//,"ecr:BatchGetImage"],[/(HEAD|GET) request to \S+\/blobs\/|HTTP 403 response body: unexpected end/,
"ecr:BatchCheckLayerAvailability"],[/POST request to \S+\/blobs\/uploads\//,"ecr:InitiateLayerUpload"],[/(PATCH|PUT) request to \S+\/blobs\/uploads\//,layerUpload],
[/PUT request to \S+\/manifests\//,"ecr:PutImage"]],all=permissions.map(([,permission])=>permission).join(", "),passwordRefused=/: 401\b|unauthorized|authorization token has expired|no basic auth credentials/i,
forbidden=/: 403\b|HTTP 403|\bdenied: /,neededFor=reason=>/not authorized to perform: (ecr:\w+)/.exec(reason)?.[1]??permissions.find(([request])=>request.test(reason))?.[1]??
all,hintOf=reason=>{let again="run the failed jobs again";if(!/not authorized to perform/.test(reason)&&passwordRefused.test(reason))return`The registry refused\
 ECR's password, which is good for 12 hours: ${again}`;if(!forbidden.test(reason))return"Run the failed jobs again";let needed=neededFor(reason),orElse=reason.includes(
needed)?"":`; where it is allowed, ECR's password (12 hours) ended: ${again}`;return`Allow ${needed} on this repository to the build's role${orElse}`},pushFailure=(lines,reason)=>{
if(!isPush.test(reason)&&!lines.some(line=>isPushWithDocker.test(line)))return;let why=reason.replace(/^failed to push \S+: /,"").replace(/^failed commit on ref "[^"]*": /,
"");return new TowlineError("registry-failed",`The image was built, but not pushed: ${why}`,{hint:hintOf(reason)})},shownLines=10,failedStep=lines=>{let start=lines.
findLastIndex(line=>/^ > .*:$/.test(line));if(start<0)return;let rest=lines.slice(start+1),end=rest.findIndex(line=>/^-{3,}$/.test(line));return{title:(lines[start]??
"").slice(3,-1),lines:rest.slice(0,Math.max(end,0)).slice(-shownLines)}},failedLine=lines=>{let index=lines.findLastIndex((line,i)=>/^\S+:\d+$/.test(line)&&/^-{3,}$/.
test(lines[i+1]??""));return index<0?void 0:Number(/\d+$/.exec(lines[index]??"")?.[0])},lastError=lines=>(lines.findLast(line=>/^ERROR: /.test(line))??lines.findLast(
line=>line.trim()!=="")??"").replace(/^ERROR: /,"").replace(/^(failed to build: )?(failed to solve: )?(Error response from daemon: )?/,"").replace(/^failed to compute cache key: failed to calculate checksum of ref \S+: /,
""),causes=[{matches:/Cannot connect to the Docker daemon|docker daemon is not running/i,code:"docker-missing",hint:"Start the Docker engine on this runner, or \
use one that has it"},{matches:/^"[^"]*": not found$/,code:"build-failed",hint:"Check that the file is in the build's context and not left out by .dockerignore"},
{matches:/Multi-platform build is not supported/i,code:"build-failed",hint:"Run docker/setup-buildx-action in an earlier step of this job, use a runner whose Do\
cker has the containerd image store, or name one platform"},{matches:/failed to resolve source metadata|pull access denied|not found: manifest unknown/i,code:"b\
uild-failed",hint:"Check the name of the base image, and log in to its registry in an earlier step where it is private"}],buildFailure=(output,path22)=>{let dockerfile=(0,import_posix.normalize)(
path22),lines=output.map(line2=>line2.trimEnd()),reason=lastError(lines),push2=pushFailure(lines,reason);if(push2!==void 0)return push2;let cause=causes.find(({
matches})=>matches.test(reason)),step=failedStep(lines),line=failedLine(lines),place4=line===void 0?dockerfile:`${dockerfile}:${line}`,message=step===void 0?`Th\
e image was not built: ${reason}`:[`The image was not built: ${place4}, ${step.title}: ${reason}`,...step.lines].join(`
`);return new TowlineError(cause?.code??"build-failed",message,{hint:cause?.hint,at:line===void 0?void 0:{file:dockerfile,line,column:1}})},withheld=/^(ACTIONS_ID_TOKEN_|INPUT_|STATE_)/,
childEnvironment=(env,more)=>({...Object.fromEntries(Object.entries(env).filter(([name2])=>!withheld.test(name2))),...more}),originalFolder=env=>env.DOCKER_CONFIG||
(0,import_node_path5.join)(env.HOME||(0,import_node_os.homedir)(),".docker"),linked=["cli-plugins","contexts","buildx"],readOriginal=async folder=>{let path22=(0,import_node_path5.join)(
folder,"config.json");if(!(0,import_node_fs3.existsSync)(path22))return{};try{return JSON.parse(await(0,import_promises3.readFile)(path22,"utf8"))}catch(cause){
throw new TowlineError("input-invalid",`${path22} is not valid JSON`,{cause,hint:"Repair or delete this file on the runner"})}},withLogin=(original,{host,username,
password})=>({...original,auths:{...original.auths,[host]:{auth:Buffer.from(`${username}:${password}`).toString("base64")}},credHelpers:{...original.credHelpers,
[host]:""}}),createDockerConfig=async(login,places)=>{let original=originalFolder(places.env),content=withLogin(await readOriginal(original),login),folder=await(0,import_promises3.mkdtemp)(
(0,import_node_path5.join)(places.tempDirectory,"towline-docker-"));try{await(0,import_promises3.writeFile)((0,import_node_path5.join)(folder,"config.json"),JSON.
stringify(content),{mode:384});for(let name2 of linked)(0,import_node_fs3.existsSync)((0,import_node_path5.join)(original,name2))&&await(0,import_promises3.symlink)(
(0,import_node_path5.join)(original,name2),(0,import_node_path5.join)(folder,name2));return folder}catch(error2){throw await removeDockerConfig(folder),error2}},
removeDockerConfig=folder=>(0,import_promises3.rm)(folder,{recursive:!0,force:!0}),dockerMissing=(message,cause)=>new TowlineError("docker-missing",message,{cause,
hint:"Install Docker with its buildx plugin on this runner (GitHub's ubuntu runners have both), or use such a runner (runs-on)"}),requireBuildx=async run=>{if((await run(
["buildx","version"]).catch(error2=>{throw isTowlineError(error2,"command-failed")?dockerMissing("This runner has no program called docker",error2):error2})).exitCode!==
0)throw dockerMissing("Docker on this runner has no working buildx plugin")},digestOf=async metadataFile=>{let digest=JSON.parse(await(0,import_promises2.readFile)(
metadataFile,"utf8"))["containerimage.digest"];if(typeof digest=="string"&&/^sha256:[0-9a-f]{64}$/.test(digest))return digest;throw new TowlineError("build-fail\
ed","buildx named no digest for the image that it pushed",{hint:"Update buildx on this runner"})},runBuildx=async(command,login,{exec:exec2,log,env,tempDirectory,
signal})=>{let scratch=await(0,import_promises2.mkdtemp)((0,import_node_path4.join)(tempDirectory,"towline-build-")),dockerConfig=await createDockerConfig(login,
{env,tempDirectory}),childEnv=childEnvironment(env,{DOCKER_CONFIG:dockerConfig}),output=[],onLine=line=>{output.push(line),log.info(line)};try{await requireBuildx(
args2=>exec2("docker",args2,{env:childEnv,signal}));let metadataFile=(0,import_node_path4.join)(scratch,"metadata.json"),args=buildArguments({...command,metadataFile}),
options={cwd:command.workspace,env:childEnv,onLine,signal},{exitCode}=await log.group("docker buildx build",()=>exec2("docker",args,options));if(exitCode!==0)throw buildFailure(
output,command.dockerfile);return await digestOf(metadataFile)}finally{await removeDockerConfig(dockerConfig),await(0,import_promises2.rm)(scratch,{recursive:!0,
force:!0})}},age=milliseconds=>{let hours=Math.floor(milliseconds/36e5);return hours<1?"less than an hour":hours<48?`${hours} h`:`${Math.floor(hours/24)} days`},
decide=({force,dockerfile,unpinned,image,now})=>{if(force)return{build:!0,why:"force-build was asked for"};let[first]=unpinned;if(first!==void 0)return{build:!0,
why:`${dockerfile}:${first.line} uses ${first.name} without a digest, so the source alone does not say what comes out`};if(image===void 0)return{build:!0,why:"t\
here is no image of this source yet"};let milliseconds=now-image.pushedAt.getTime();return milliseconds>6048e5?{build:!0,why:`the image of this source is ${age(
milliseconds)} old (limit 7 days)`}:{build:!1,image,why:`${image.digest} was built from this very source ${age(milliseconds)} ago`}},hint="Run actions/checkout \
in an earlier step of this job, or correct build.context and build.dockerfile in towline.yaml (inputs context and file)",requireSource=({workspace,context,dockerfile})=>{
if(!(0,import_node_fs4.statSync)((0,import_node_path6.join)(workspace,context),{throwIfNoEntry:!1})?.isDirectory())throw new TowlineError("input-invalid",`The b\
uild's context "${context}" is not a folder`,{hint});let file=(0,import_node_fs4.statSync)((0,import_node_path6.join)(workspace,dockerfile),{throwIfNoEntry:!1});
if(file===void 0)throw new TowlineError("input-invalid",`There is no Dockerfile "${dockerfile}"`,{hint});if(!file.isFile())throw new TowlineError("input-invalid",
`The Dockerfile "${dockerfile}" is a folder, not a file`,{hint:"Name the file in build.dockerfile of towline.yaml (input file)"})},warnOfChangingSource=(source,commit,holdsGit,log)=>{
let effect="so that no source is ever the same as an earlier one and no build can be left out",argument=Object.entries(source.args).find(([,value])=>value===commit)?.[0];
holdsGit&&log.warning(`The build's context holds .git, ${effect}. Add .git to .dockerignore`),argument!==void 0&&log.warning(`Build argument ${argument} is the \
commit, ${effect}. The image's label org.opencontainers.image.revision names the commit already`)},typeOf=entry=>entry.isFile()?"file":entry.isDirectory()?"fold\
er":entry.isSymbolicLink()?"link":"other",entryOf=(root,path22,type)=>{let absolute=(0,import_node_path8.join)(root,path22);return type==="link"?{type,path:path22,
target:(0,import_node_fs6.readlinkSync)(absolute)}:{type,path:path22,mode:(0,import_node_fs6.lstatSync)(absolute).mode&511}},byName=(a,b)=>a.name<b.name?-1:1;function*walk2(root,folder,ignore,parent){
for(let item of(0,import_node_fs6.readdirSync)((0,import_node_path8.join)(root,folder),{withFileTypes:!0}).sort(byName)){let path22=folder===""?item.name:`${folder}\
/${item.name}`,type=typeOf(item),verdict=ignore.verdict(path22,parent);if(verdict.ignored||(yield entryOf(root,path22,type)),type!=="folder"||verdict.ignored&&!ignore.
hasExceptions)continue;let children=walk2(root,path22,ignore,verdict),first=children.next();first.done||(verdict.ignored&&(yield entryOf(root,path22,type)),yield first.
value,yield*children)}}var contextEntries=(root,ignore)=>walk2(root,"",ignore),wellFormed=/^(?:[^[\\]|\\.|\[\^?(?:(?:[^\]\\-]|\\.)(?:-(?:[^\]\\-]|\\.))?)+\])*$/su,
isSpecial=character=>/[\^$\\.*+?()[\]{}|/]/.test(character),literal=character=>isSpecial(character)?`\\${character}`:character,escaped=(character,inClass)=>{if(/[\p{L}\p{N}]/u.
test(character))throw new RangeError(`\\${character} is not supported`);return inClass&&character==="-"?"\\-":literal(character)},toExpression=pattern2=>{let characters=[
...pattern2],text2="",inClass=!1;for(let i=0;i<characters.length;i+=1){let character=characters[i]??"";character==="*"&&characters[i+1]==="*"?(i+=characters[i+2]===
"/"?2:1,text2+=i+1>=characters.length?"[^\\n]*":"(?:[^\\n]*/)?"):character==="*"?text2+="[^/]*":character==="?"?text2+="[^/]":character==="\\"?(i+=1,text2+=escaped(
characters[i]??"",inClass)):character==="["?(text2+=inClass?"\\[":"[",inClass=!0):character==="]"?(text2+=inClass?"]":"\\]",inClass=!1):text2+=character==="^"||
inClass?character:literal(character)}return new RegExp(`^${text2}$`,"u")},afterLeadingStars=rest=>path22=>path22.endsWith(rest)||rest.startsWith("/")&&path22===
rest.slice(1),matcherOf=pattern2=>{let isText=text2=>!/[*?[\]\\]/.test(text2);if(isText(pattern2))return path22=>path22===pattern2;if(pattern2.startsWith("**")&&
isText(pattern2.slice(2)))return afterLeadingStars(pattern2.slice(2));if(pattern2.endsWith("**")&&isText(pattern2.slice(0,-2)))return path22=>path22.startsWith(
pattern2.slice(0,-2));let expression=toExpression(pattern2);return path22=>expression.test(path22)},clean=path22=>{let normal=import_node_path10.posix.normalize(
path22);return normal.length>1?normal.replace(/\/$/,""):normal},parseIgnoreLine=(line,at)=>{let trimmed=line.trim();if(line.startsWith("#")||trimmed==="")return;
let negated=trimmed.startsWith("!"),text2=negated?trimmed.slice(1).trim():trimmed,cleaned=text2===""?"":clean(text2),pattern2=cleaned.length>1&&cleaned.startsWith(
"/")?cleaned.slice(1):cleaned;try{if(pattern2===""||!wellFormed.test(pattern2))throw new RangeError("it is not a valid pattern");return{negated,matches:matcherOf(
pattern2)}}catch(cause){let reason=cause instanceof RangeError?cause.message:"its brackets have no meaning";throw new TowlineError("input-invalid",`${at.file} h\
as the line "${trimmed}": ${reason}`,{at,hint:"Correct the pattern; Docker's documentation of .dockerignore shows the forms"})}},DockerIgnore=class{#patterns;constructor(patterns){
this.#patterns=patterns}get hasExceptions(){return this.#patterns.some(({negated})=>negated)}verdict(path22,parent){let ignored=!1,matched=this.#patterns.map((pattern2,i)=>{
let inherited=parent?.matched[i]===!0;if(!inherited&&pattern2.negated!==ignored)return!1;let matches=inherited||pattern2.matches(path22);return matches&&(ignored=
!pattern2.negated),matches});return{ignored,matched}}},parseDockerIgnore=(text2,file)=>new DockerIgnore(text2.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap((line,i)=>parseIgnoreLine(
line,{file,line:i+1,column:1})??[])),readDockerIgnore=(workspace,context,dockerfile)=>{let path22=[`${dockerfile}.dockerignore`,(0,import_node_path9.join)(context,
".dockerignore")].find(candidate=>(0,import_node_fs7.existsSync)(candidate));return path22===void 0?new DockerIgnore([]):parseDockerIgnore((0,import_node_fs7.readFileSync)(
path22,"utf8"),(0,import_node_path9.relative)(workspace,path22))},schemaVersion=1,chunkBytes=1<<20,addFile=(hash,path22,buffer)=>{let file=(0,import_node_fs5.openSync)(
path22,"r");try{let{size}=(0,import_node_fs5.fstatSync)(file);hash.update(`${size}
`);let total=0;for(let count=(0,import_node_fs5.readSync)(file,buffer);count>0;count=(0,import_node_fs5.readSync)(file,buffer))hash.update(buffer.subarray(0,count)),
total+=count;if(total!==size)throw new TowlineError("input-invalid",`${path22} changed while it was read`,{hint:"No earlier step may still be writing into the b\
uild's context"})}finally{(0,import_node_fs5.closeSync)(file)}},sorted=record2=>Object.entries(record2).sort(([a],[b])=>a<b?-1:1),platformsOf=({platforms})=>platforms.
length>0?[...platforms].sort():[`builder:${process.arch}`],unreadable=error2=>typeof error2=="object"&&error2!==null&&"syscall"in error2&&"message"in error2?new TowlineError(
"input-invalid",`The build's context cannot be read: ${error2.message}`,{cause:error2,hint:"Give the runner's user access to it, or leave it out by .dockerignor\
e"}):error2,sourceKey=source=>{try{return hashSource(source)}catch(error2){throw unreadable(error2)}},hashSource=source=>{let context=(0,import_node_path7.join)(
source.workspace,source.context),dockerfile=(0,import_node_path7.join)(source.workspace,source.dockerfile),hash=(0,import_node_crypto2.createHash)("sha256");hash.
update(`${JSON.stringify({schemaVersion,dockerfile:(0,import_node_fs5.readFileSync)(dockerfile,"base64"),target:source.target??null,platforms:platformsOf(source),
args:sorted(source.args),labels:sorted(source.labels)})}
`);let buffer=Buffer.allocUnsafe(chunkBytes),holdsGit=!1;for(let entry of contextEntries(context,readDockerIgnore(source.workspace,context,dockerfile)))holdsGit||=
entry.path===".git",hash.update(`${JSON.stringify(entry)}
`),entry.type==="file"&&addFile(hash,(0,import_node_path7.join)(context,entry.path),buffer);return{key:hash.digest("hex"),holdsGit}},whereOf=({session,name:name2})=>({
account:session.account,repository:name2}),movableTags=async(place4,tags)=>{let fixed=tags.filter(tag=>!place4.repository.canMove(tag));if(fixed.length===0)return tags;
let taken=await resolveTags(place4.session,whereOf(place4),fixed);for(let tag of taken.keys())place4.log.notice(`Tag ${tag} of ${place4.name} is immutable and s\
tays at the image that has it`);return tags.filter(tag=>!taken.has(tag))},completeTags=async(place4,image,wanted)=>{let lacking=wanted.filter(tag=>!image.tags.includes(
tag)),put=await movableTags(place4,lacking);return await putTags(place4.session,whereOf(place4),image.digest,put),wanted.filter(tag=>image.tags.includes(tag)||put.
includes(tag))},verifyPush=async(place4,digest,tags)=>{let image=await findImage(place4.session,whereOf(place4),{digest}),standing=tags.filter(tag=>image?.tags.
includes(tag));if(standing.length>0)return standing;throw new TowlineError("registry-failed",`After the push no tag of "${place4.name}" stands at ${digest} (${tags.
join(", ")})`,{hint:"Another job may have pushed at the same time; run this one again"})},sourcePrefix="src-",sourceTag=key=>`${sourcePrefix}${key}`,sanitise=name2=>name2.
replace(/[^\w.-]/g,"-").replace(/^[.-]+/,"").slice(0,128),isReserved=tag=>tag.startsWith(sourcePrefix)||/^[0-9a-f]{40}$/.test(tag),ofRef=ref=>{let pull=/^refs\/pull\/(\d+)\//.
exec(ref)?.[1],name2=sanitise(pull===void 0?ref.replace(/^refs\/(heads|tags)\//,""):`pr-${pull}`);return isReserved(name2)?sanitise(`ref-${name2}`):name2},tagsOf=({
commit,ref,environment:environment2,extra})=>{let named2=[ref&&ofRef(ref),environment2&&sanitise(environment2),...extra];return[...new Set([commit,...named2.filter(
tag=>!!tag)])]},isFreeTag=tag=>/^\w[\w.-]{0,127}$/.test(tag)&&!isReserved(tag),decideFor=async(request,key,ports)=>{let{source,force,repository}=request,where={
account:ports.session.account,repository};return decide({force,dockerfile:source.dockerfile,unpinned:unpinnedOf((0,import_node_fs2.readFileSync)((0,import_node_path3.join)(
source.workspace,source.dockerfile),"utf8"),source.args),image:await findImage(ports.session,where,{tag:sourceTag(key)}),now:ports.clock.now()})},labelsOf=({source,
tags,sourceUrl})=>({"org.opencontainers.image.revision":tags.commit,"org.opencontainers.image.source":sourceUrl,...source.labels}),push=async(request,wanted,place4,ports)=>{
let tags=await movableTags(place4,wanted);if(tags.length===0)throw new TowlineError("ecr-tag-immutable",`Every tag of this build exists in "${place4.name}" and \
cannot be moved: ${wanted.join(", ")}`,{hint:'Leave out force-build, or exclude "src-*" from the tag immutability of the repository'});let command={...request.source,
labels:labelsOf(request),uri:place4.repository.uri,tags},digest=await runBuildx(command,await registryLogin(ports.session),ports);return{digest,tags:await verifyPush(
place4,digest,tags)}},build=async(request,ports)=>{let{source,tags,repository:name2}=request,{session,log}=ports;requireSource(source);let repository=await describeRepository(
session,{account:session.account,repository:name2}),place4={session,name:name2,repository,log},{key,holdsGit}=sourceKey(source);warnOfChangingSource(source,tags.
commit,holdsGit,log);let decision=await decideFor(request,key,ports);log.info(`${decision.build?"Building":"Not building"} ${name2}: ${decision.why}`);let wanted=[
sourceTag(key),...tagsOf(tags)],done=decision.build?await push(request,wanted,place4,ports):{digest:decision.image.digest,tags:await completeTags(place4,decision.
image,wanted)};return log.info(`${name2}@${done.digest} has the tags ${done.tags.join(", ")}`),{...done,repository:name2,built:decision.build,sourceKey:key}},describePath=path22=>path22.
reduce((whole,step)=>typeof step=="number"?`${whole}[${step}]`:whole===""?step:`${whole}.${step}`,""),isJsonMap=value=>typeof value=="object"&&value!==null&&!Array.
isArray(value),pattern=/\$?\{([^{}]*)\}/g,placeholdersIn=text2=>[...text2.matchAll(pattern)].map(([written,name2=""])=>({name:name2.trim(),written})),fill=(text2,values)=>text2.
replaceAll(/\{(environment|target|service)\}/g,(written,name2)=>values[name2]??written),distance=(a,b)=>{let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);
for(let i=1;i<=a.length;i++){let row=[i];for(let j=1;j<=b.length;j++){let changed=(last[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped=a[i-1]===b[j-2]&&a[i-2]===b[j-1]?
(beforeLast[j-2]??0)+1:1/0;row.push(Math.min(changed,swapped,(row[j-1]??0)+1,(last[j]??0)+1))}[beforeLast,last]=[last,row]}return last[b.length]??0},suggest=(word,known)=>{
let written=word.toLowerCase().replaceAll("_","-"),[nearest]=known.map(candidate=>({candidate,edits:distance(written,candidate.toLowerCase())})).filter(({candidate,
edits})=>edits<=Math.max(1,Math.floor(candidate.length/3))).sort((a,b)=>a.edits-b.edits);return nearest!==void 0?nearest.candidate:(written.length<3?void 0:known.
find(candidate=>candidate.startsWith(written)))??known.find(candidate=>candidate.split("-").includes(written))},didYouMean=(word,known,what)=>{let meant=suggest(
word,known),all2=known.length===0?`There are no ${what}`:`Known ${what}: ${known.join(", ")}`;return meant===void 0?all2:`Did you mean "${meant}"? ${all2}`},checkSpec=(merged,locate)=>{
let problems=[],reject=(path22,message,hint2)=>problems.push({message,hint:hint2,at:locate(path22)}),spec=asMap(merged);spec.service===void 0&&reject(["service"],
"No service is named",`Add "service: <name>" to the service's towline.yaml`),checkBuild(spec,reject),spec.environments===void 0&&reject(["environments"],"No env\
ironment is defined",'Add "environments:", or "extends: <owner>/<name>"');let service=typeof spec.service=="string"?spec.service:"";for(let[name2,value]of Object.
entries(asMap(spec.environments)))isJsonMap(value)&&checkEnvironment({name:name2,value,service},reject);return checkGitHubEnvironments(asMap(spec.environments),
reject),problems},asMap=value=>isJsonMap(value)?value:{},asList=value=>Array.isArray(value)?value:[],checkBuild=(spec,reject)=>{if(spec.build!==void 0&&!isJsonMap(
spec.build))return;let build3=asMap(spec.build);for(let key of["account","aws-region"])build3[key]===void 0&&reject(["build",key],`build has no ${key}`,`Add "${key}\
:" under "build:"`);checkRole(build3,["build"],reject)},checkRole=(place4,path22,reject)=>{let{account:account2,"role-to-assume":role2}=place4,[,owner]=typeof role2==
"string"?/^arn:[^:]*:iam::(\d{12}):/.exec(role2)??[]:[];owner!==void 0&&typeof account2=="string"&&/^\d{12}$/.test(account2)&&owner!==account2&&reject([...path22,
"role-to-assume"],`role-to-assume of ${path22.join(".")} lies in another account than account says`,"Correct one of the two, or give the name of the role alone")},
checkEnvironment=(environment2,reject)=>{let{name:name2,value}=environment2,base=["environments",name2],places=new Map;for(let[target2,place4,path22]of placesOf(
environment2)){checkPlace(place4,path22,reject);let where=placeKey(place4,{environment:name2,target:target2,service:environment2.service}),other=where===void 0?
void 0:places.get(where);other!==void 0&&reject(path22,`${path22.join(".")} is the same cluster and namespace as ${other}`,"Remove one of the two"),where!==void 0&&
places.set(where,target2)}let targets=Object.keys(asMap(value.targets));value.waves!==void 0&&checkWaves(asList(value.waves),targets,base,reject)},placesOf=({name:name2,
value})=>{let{targets,...shared}=value;return targets===void 0?[["default",shared,["environments",name2]]]:Object.entries(asMap(targets)).flatMap(([target2,own])=>isJsonMap(
own)?[[target2,{...shared,...own},["environments",name2,"targets",target2]]]:[])},checkPlace=(place4,path22,reject)=>{for(let key of["account","aws-region","clu\
ster"])place4[key]===void 0&&reject(path22,`${path22.join(".")} has no ${key}`,`Add "${key}:" to it, or to its environment`);checkRole(place4,path22,reject)},placeKey=(place4,names)=>{
let{account:account2,"aws-region":region2,cluster,namespace="{environment}"}=place4,parts=[account2,region2,cluster,namespace];return parts.every(part=>typeof part==
"string")?fill(parts.join(" "),names):void 0},checkWaves=(waves,targets,base,reject)=>{let placed=new Set;waves.forEach((wave,i)=>{asList(wave).forEach((target2,j)=>{
let path22=[...base,"waves",i,j];typeof target2=="string"&&(targets.includes(target2)?placed.has(target2)&&reject(path22,`Target "${target2}" stands in two wave\
s`,"Leave it in one of them"):reject(path22,`A wave names the unknown target "${target2}"`,didYouMean(target2,targets,"targets")),placed.add(target2))})});for(let target2 of targets)
placed.has(target2)||reject([...base,"waves"],`No wave names the target "${target2}"`,`Add [${target2}] to "waves:"`)},checkGitHubEnvironments=(environments,reject)=>{
for(let[name2,value]of Object.entries(environments))for(let target2 of Object.keys(asMap(asMap(value).targets)))`${name2}-${target2}`in environments&&reject(["e\
nvironments",name2,"targets",target2],`Target "${target2}" of ${name2} and the environment ${name2}-${target2} are the same GitHub environment`,"Rename one of t\
he two")},text=options=>({kind:"text",...options}),integer=options=>({kind:"integer",...options}),list=options=>({kind:"list",...options}),map=options=>({kind:"\
map",...options}),record=options=>({kind:"record",...options}),name={pattern:/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:"lower-case letters, digits and hyphens"},
path4={pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,form:'a path inside the repository: no leading "/", no ".."'},account=text({doc:"AWS account: 12 digits\
, in quotes.",pattern:/^[0-9]{12}$/,form:"12 digits",example:"111111111111",rule:!0}),region=text({doc:"AWS region.",pattern:/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,
form:"an AWS region such as ap-south-1",example:"ap-south-1",rule:!0}),role=(placeholders,example)=>text({doc:"IAM role that is assumed by OIDC: its name in `ac\
count`, or its ARN.",pattern:/^([\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,form:"the name or the ARN of an IAM role",example,placeholders,
rule:!0}),refs=(what,example)=>list({doc:`${what} that may be deployed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`branches\` nor \`ta\
gs\` every branch and tag may.`,of:text({doc:`A pattern of ${what.toLowerCase()}.`,pattern:/^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,form:'a name without "refs/", in w\
hich only "*" and "**" stand for something else',example}),rule:!0}),everywhere=["environment","target","service"],place3={account,"aws-region":region,cluster:text(
{doc:"EKS cluster.",pattern:/^[0-9A-Za-z][\w-]{0,99}$/,form:"the name of an EKS cluster",example:"dev",placeholders:everywhere,rule:!0}),"role-to-assume":role(everywhere,
"towline-dev"),namespace:text({...name,doc:"Kubernetes namespace.",fallback:"the environment's name",example:"{service}",placeholders:everywhere,rule:!0}),"runs\
-on":text({doc:"Runner of the deploy job.",pattern:/^[^\s,[\]{}]+$/,form:"one label of a runner",fallback:"the workflow's `runs-on`",example:"arc-in",rule:!0})},
timeoutMinutes={doc:"How long a rollout may take; waiting for another deploy and the way back may each take as long.",min:1,max:115},target=record({doc:"What di\
ffers from the environment's own fields.",fields:place3}),environment=record({doc:"Where this environment is, and what may be deployed there.",fields:{...place3,
branches:refs("Branches","release/*"),tags:refs("Tags","v*"),targets:map({doc:"Places of an environment that has several. Each takes the environment's fields th\
at it does not set itself.",keys:name,example:"eu",of:target,rule:!0}),waves:list({doc:"Order of the targets: a list of lists. Every target stands in exactly on\
e wave.",of:list({doc:"Targets of one wave.",of:text({...name,doc:"A target.",example:"eu"})}),rule:!0}),"timeout-minutes":integer({...timeoutMinutes,fallback:"\
the service's `timeout-minutes`",rule:!0})}}),build2=record({doc:"How the image is built, and where it is kept.",fields:{account,"aws-region":region,"role-to-as\
sume":role(["service"],"towline-build"),repository:text({doc:"ECR repository.",pattern:/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/,form:"the name of an ECR repository, wit\
hout a registry",fallback:"the service's name",example:"team/{service}",placeholders:["service"],rule:!0}),context:text({...path4,doc:"Folder of the build conte\
xt.",fallback:"`.`",example:"app"}),dockerfile:text({...path4,doc:"Dockerfile.",fallback:"`Dockerfile`",example:"docker/Dockerfile"}),target:text({doc:"Stage of\
 the Dockerfile.",pattern:/^[\w.-]+$/,form:"the name of a stage",fallback:"the last stage",example:"runtime"}),platforms:list({doc:"Platforms of the image.",of:text(
{doc:"A platform.",pattern:/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/,form:"a platform such as linux/amd64",example:"linux/arm64"}),fallback:"`[linux/amd64]`"}),args:map(
{doc:"Build arguments. They end up in the image: never a secret.",keys:{pattern:/^[A-Za-z_]\w*$/,form:"letters, digits and underscores"},example:"NODE_ENV",of:text(
{doc:"Its value.",free:!0,example:"production"})})}}),specFields=record({doc:"towline.yaml: how a service is built and where it is deployed.",fields:{extends:text(
{doc:"A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` or `owner/name:path`.",pattern:/^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,
form:"owner/name, owner/name@branch or owner/name:path",example:"acme/config",rule:!0}),service:text({...name,doc:"Name of the service.",example:"checkout",rule:!0}),
build:build2,manifests:record({doc:"The Kubernetes manifests.",fields:{path:text({...path4,doc:"Their folder.",fallback:"`k8s/overlays/{environment}`, or else `\
k8s`",example:"deploy/{environment}",placeholders:everywhere})}}),config:record({doc:"The configuration. Whichever file sets it sets all of it.",whole:!0,fields:{
repository:text({doc:"Repository of the folder.",pattern:/^[\w.-]+\/[\w.-]+$/,form:"owner/name",fallback:"the repository of the file that says it",example:"acme\
/config"}),path:text({...path4,doc:"Its folder.",example:"{environment}/{target}/{service}",placeholders:everywhere})},required:["path"]}),"timeout-minutes":integer(
{...timeoutMinutes,fallback:"15"}),environments:map({doc:"The environments, by name.",keys:name,example:"dev",of:environment,rule:!0})}}),notYet=new Map([["serv\
ices","A list of services (a monorepo) is not supported yet"]]),unknownKey=(key,path22)=>(path22.length===0?notYet.get(key):void 0)??`${path22.length===0?"The f\
ile":describePath(path22)} has the unknown key "${key}"`,unknownKeyHint=(key,known,path22)=>{if(path22.length===0&&notYet.has(key))return"Give each service a re\
pository, or a file of its own";let homes=suggest(key,known)===void 0?homesOf(key,specFields,[]):[];return homes.length>0?`It belongs under ${homes.join(" or ")}`:
didYouMean(key,known,"keys here")},homesOf=(key,field,path22)=>field.kind==="map"?homesOf(key,field.of,[...path22,"<name>"]):field.kind!=="record"?[]:[...Object.
hasOwn(field.fields,key)&&path22.length>0?[path22.join(".")]:[],...Object.entries(field.fields).flatMap(([name2,inner])=>homesOf(key,inner,[...path22,name2]))],
checkFields=(document,value)=>{let checker=new FieldChecker(document);return checker.check(specFields,value,[]),checker.problems},FieldChecker=class{problems=[];#document;constructor(document){
this.#document=document}check(field,value,path22){field.kind==="text"?this.#text(field,value,path22):field.kind==="integer"?this.#integer(field,value,path22):field.
kind==="list"?this.#list(field,value,path22):field.kind==="map"?this.#map(field,value,path22):this.#record(field,value,path22)}#reject(path22,message,hint2){this.
problems.push({message,hint:hint2,at:this.#document.positionOf(path22)})}#rejectKey(path22,message,hint2){this.problems.push({message,hint:hint2,at:this.#document.
keyPositionOf(path22)})}#text(field,value,path22){let form=field.form??"text",wrong=`${describePath(path22)} is ${shown(value)}`;if(typeof value!="string"){let quotable=typeof value==
"number"||typeof value=="boolean";this.#reject(path22,wrong,quotable?`Write it in quotes; it must be ${form}`:`It must be ${form}`);return}if(field.free)return;
let unknown=unknownPlaceholder(field,value);unknown!==void 0?this.#reject(path22,`${describePath(path22)} holds ${unknown.written}`,unknown.hint):(field.pattern?.
test(fill(value,samples))??value!=="")||this.#reject(path22,wrong,`It must be ${form}`)}#integer({min,max},value,path22){if(typeof value=="number"&&Number.isInteger(
value)&&value>=min&&value<=max)return;let hint2=`It must be a whole number from ${min} to ${max}`;this.#reject(path22,`${describePath(path22)} is ${shown(value)}`,
hint2)}#list(field,value,path22){if(!Array.isArray(value)){let hint2=typeof value=="string"?`Write it as a list: ["${value}"]`:"Write it as [one, another]";this.#reject(
path22,`${describePath(path22)} is ${shown(value)}, not a list`,hint2);return}value.length===0&&this.#reject(path22,`${describePath(path22)} is an empty list`,"\
Name at least one, or remove the line");for(let[index,item]of value.entries())this.check(field.of,item,[...path22,index])}#map(field,value,path22){let name2=describePath(
path22);if(!isJsonMap(value)){this.#reject(path22,`${name2} is ${shown(value)}, not a map`,`Write it as "${field.example}: …"`);return}for(let[key,item]of Object.
entries(value))field.keys.pattern.test(key)?this.check(field.of,item,[...path22,key]):this.#rejectKey([...path22,key],`${name2} has the key "${key}"`,`It must b\
e ${field.keys.form}`)}#record(field,value,path22){let known=Object.keys(field.fields);if(!isJsonMap(value)){let what=path22.length===0?"The file":describePath(
path22);this.#reject(path22,`${what} is ${shown(value)}, not a map`,`It must be a map of ${known.join(", ")}`);return}for(let[key,item]of Object.entries(value)){
let inner=Object.hasOwn(field.fields,key)?field.fields[key]:void 0;inner!==void 0?this.check(inner,item,[...path22,key]):this.#rejectKey([...path22,key],unknownKey(
key,path22),unknownKeyHint(key,known,path22))}for(let key of field.required??[])Object.hasOwn(value,key)||this.#rejectKey(path22,`${describePath(path22)} has no\
 ${key}`,`Add "${key}:" to it`)}},shown=value=>value===null?"empty":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?`"${value}\
"`:`the ${typeof value} ${value}`,samples={environment:"e",target:"t",service:"s"},unknownPlaceholder=(field,value)=>{let allowed=field.placeholders??[],found=placeholdersIn(
value).find(({name:name2,written})=>written.startsWith("$")||!allowed.includes(name2)||written!==`{${name2}}`);if(found===void 0)return;if(allowed.length===0)return{
...found,hint:"Placeholders are not filled in here; write it out"};let meant=suggest(found.name,allowed),known=`Known here: ${allowed.map(name2=>`{${name2}}`).join(
", ")}`;return{...found,hint:meant===void 0?known:`Did you mean {${meant}}? ${known}`}},partOf=(value,part,field=specFields)=>{if(field.rule)return part==="rule\
s"?value:void 0;if(field.kind!=="record"||field.whole||!isJsonMap(value))return part==="details"?value:void 0;let parts=Object.entries(field.fields).flatMap(([key,
inner])=>{let own=value[key],kept=own===void 0?void 0:partOf(own,part,inner);return kept===void 0?[]:[[key,kept]]});return parts.length===0?void 0:Object.fromEntries(
parts)},merge=(below,above,field)=>{if(above===void 0)return below;if(field?.kind==="record"&&field.whole||!isJsonMap(below)||!isJsonMap(above))return above;let merged=[
...new Set([...Object.keys(below),...Object.keys(above)])].map(key=>[key,merge(below[key],above[key],innerOf(field,key))]);return Object.fromEntries(merged)},innerOf=(field,key)=>field?.
kind==="map"?field.of:field?.kind==="record"?field.fields[key]:void 0,labelOf=(location,deployed)=>location.repository===deployed.repository&&location.commit===
deployed.commit?location.path:`${location.repository}@${location.commit.slice(0,7)}:${location.path}`,readLayer=(file,counts,scope)=>{let{documents,problems}=parseYaml(
file.text,file.label),[document,second]=documents;if(document===void 0)return{layer:void 0,problems:orEmpty(problems,file)};if(!isJsonMap(document.value))return{
layer:void 0,problems:[...problems,...checkFields(document,document.value)]};let whole=withRepository(document.value,file.location.repository),value=(counts==="\
all"?whole:partOf(whole,counts))??{},found=checkFields(document,scope==="all"?document.value:value),more=second===void 0?[]:[secondDocument(second.at)];return{layer:{
document,value},problems:inOrder([...problems,...found,...more])}},withRepository=(value,repository)=>!isJsonMap(value)||!isJsonMap(value.config)||"repository"in
value.config?value:{...value,config:{...value.config,repository}},orEmpty=(problems,{label})=>{let at={file:label,line:1,column:1};return problems.length>0?problems:
[{message:"The file is empty",hint:'Begin with "service: <name>"',at}]},secondDocument=at=>({message:"The file holds a second document",hint:'Remove the "---" l\
ine and what follows it',at}),inOrder=problems=>problems.toSorted((a,b)=>(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??0)-(b.at?.column??0)),mergeLayers=layers=>layers.
map(({value})=>value).reduce((below,above)=>merge(below,above,specFields)??{},{}),locateIn=(layers,path22)=>{for(let length=path22.length;length>0;length--){let shorter=path22.
slice(0,length),home=layers.findLast(({value})=>has(value,shorter));if(home!==void 0)return home.document.keyPositionOf(shorter)}return layers.at(-1)?.document.
positionOf([])??{file:"towline.yaml",line:1,column:1}},has=(value,path22)=>{let at=value;for(let step of path22)Array.isArray(at)?at=at[Number(step)]:at=isJsonMap(
at)?at[step]:void 0;return at!==void 0},combine=(deployed,rules,followed)=>{let sameFile=rules===deployed,shared=followed.files.map(file=>readLayer(file,"all","\
all")),ruled=readLayer(rules,"rules","counts"),own=readLayer(deployed,"details","all"),read=sameFile?[own,...shared]:[own,ruled,...shared],layers=[...shared.toReversed(),
ruled,own].flatMap(({layer})=>layer??[]),locate=path22=>locateIn(layers,path22),merged=mergeLayers(layers),complete=layers.length===shared.length+2&&followed.broken===
void 0,problems=[...read.flatMap(file=>file.problems),...followed.broken?[followed.broken]:[]];return refuse([...problems,...complete?checkSpec(merged,locate):[]]),
{spec:merged,location:deployed.location,extends:followed.files.map(({location})=>({repository:location.repository,path:location.path})),pins:{...followed.pins,[rules.
location.repository]:rules.location.commit},locate,notices:sameFile?[]:ruleNotices(own.layer,ruled.layer,rules)}},refuse=problems=>{let[first,...more]=problems;
if(first===void 0)return;let message=more.length===0?first.message:`towline.yaml has ${problems.length} mistakes`;throw new TowlineError("spec-invalid",message,
{hint:first.hint,at:first.at,problems})},ruleNotices=(own,ruled,rules)=>{let written=own===void 0?void 0:partOf(own.document.value,"rules");if(JSON.stringify(written)===
JSON.stringify(ruled?.value))return[];let message=`The rules in this ${rules.location.path} differ from those of the default branch, which count`,hint2=`Merge i\
t to change accounts, roles, environments or "extends" (read at ${rules.label})`;return[{message,hint:hint2,at:own?.document.positionOf([])}]},readFile3=async(location,deployed,reader)=>{
let text2=await reader.read(location.repository,location.path,location.commit);if(text2!==void 0)return{location,label:labelOf(location,deployed),text:text2};let at=`${location.
repository} at ${location.commit.slice(0,7)}`;throw new TowlineError("spec-invalid",`There is no ${location.path} in ${at}`,{hint:"It was there when the run was\
 planned: check that the commit still exists and that the token may read it"})},loadPlanned=async(plan,reader)=>{let location={repository:plan.repository,commit:plan.
commit,path:plan.file},read=file=>readFile3({...file,commit:pinOf(plan,file.repository)},location,reader),own={repository:plan.repository,path:plan.file},sameCommit=pinOf(
plan,plan.repository)===plan.commit,[deployed,rules,...shared]=await Promise.all([readFile3(location,location,reader),sameCommit?void 0:read(own),...plan.extends.
map(read)]);return combine(deployed,rules??deployed,{files:shared,pins:plan.pins})},pinOf=(plan,repository)=>{let commit=plan.pins[repository];if(commit!==void 0)
return commit;throw new TowlineError("input-invalid",`The plan holds no commit of ${repository}`,{hint:"Pass the output of the plan action on unchanged"})},buildSettings=({
spec})=>{let{build:build3,service}=spec;return{aws:{region:build3["aws-region"],account:build3.account,roleToAssume:fillOptional(build3["role-to-assume"],{service})},
repository:fill(build3.repository??"{service}",{service}),context:plainPath(build3.context??"."),dockerfile:plainPath(build3.dockerfile??"Dockerfile"),target:build3.
target,platforms:build3.platforms??["linux/amd64"],args:build3.args??{}}},fillOptional=(text2,names)=>text2===void 0?void 0:fill(text2,names),plainPath=path22=>path22.
replace(/^(\.\/+)+/,"").replace(/\/+$/,"")||".",isPlan=value=>{if(!isRecord(value))return!1;let{version,commit,targets,extends:files,pins}=value,texts=["reposit\
ory","ref","service","environment","file"];return version===1&&isCommit(commit)&&texts.every(key=>typeof value[key]=="string")&&Array.isArray(targets)&&Array.isArray(
files)&&isRecord(pins)&&Object.values(pins).every(isCommit)},isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),isCommit=value=>typeof value==
"string"&&/^[0-9a-f]{40}$/.test(value),readCredentials=input=>input.oneOf("credentials",["oidc","runner"],"oidc"),readAwsInputs=input=>{let region2=input.required(
"aws-region");input.matching("aws-region",/^[a-z]+(-[a-z]+)+-\d$/,"the name of an AWS region, such as ap-south-1");let account2=input.matching("account",/^\d{12}$/,
"12 digits, in quotes where it begins with 0"),roleToAssume=input.text("role-to-assume"),credentials=readCredentials(input);return credentials==="oidc"&&roleToAssume===
void 0&&input.reject("Input role-to-assume is missing",'Give the role that this job may assume by OIDC, or "credentials: runner"'),account2===void 0&&!roleToAssume?.
startsWith("arn:")&&input.reject("Input account is missing","Give the 12-digit account that the credentials must belong to, or the whole ARN of the role"),{region:region2,
account:account2,roleToAssume,credentials}},explicitOnly=["aws-region","account","role-to-assume","repository","context","file","target","platforms","build-args",
"labels"],readPlanned=(input,plan={})=>{for(let name2 of explicitOnly)input.text(name2)!==void 0&&input.reject(`Inputs plan and ${name2} cannot both be given`,`\
Write it into towline.yaml under "build:" and remove ${name2} here`);return{kind:"planned",plan,token:input.required("token"),configToken:input.text("config-tok\
en"),credentials:readCredentials(input)}},readExplicit=input=>{let aws=readAwsInputs(input),context=input.text("context")??".",repository=input.required("reposi\
tory");return input.matching("repository",/^[a-z0-9]+([._/-][a-z0-9]+)*$/,"the name of an ECR repository, without its registry"),/^([a-z+]+:\/\/|git@|-$)/.test(
context)&&input.reject(`Input context is "${context}"`,"It must be a folder: check it out in an earlier step"),{kind:"explicit",aws,repository,context,file:input.
text("file")??(context==="."?"Dockerfile":`${context.replace(/\/+$/,"")}/Dockerfile`),target:input.text("target"),platforms:input.lines("platforms").flatMap(line=>line.
split(/[\s,]+/).filter(Boolean)),args:input.pairs("build-args"),labels:input.pairs("labels")}},readInputs=input=>{let given=input.text("plan")!==void 0,plan=input.
json("plan",isPlan),tags=input.lines("tags");for(let tag of tags.filter(name2=>!isFreeTag(name2)))input.reject(`Input tags has "${tag}"`,'A tag has letters, dig\
its, "_", "." and "-", and neither begins with "src-" nor is a commit');return{settings:given?readPlanned(input,plan):readExplicit(input),path:input.text("path")??
".",tags,force:input.flag("force-build",!1)}},sessionName=({run})=>`towline-build-${run.runId}`,plannedJob=async({plan,credentials},{tags,force,path:path22},place4,reader)=>{
let{aws,repository,...source}=buildSettings(await loadPlanned(plan,reader)),{commit,ref,environment:environment2}=plan;return requireCommit(place4.checkedOut,{repository:plan.
repository,commit,path:path22,output:"commit"}),{identity:{...aws,credentials,sessionName:sessionName(place4)},request:{source:{...source,labels:{},workspace:place4.
workspace},repository,tags:{commit,ref,environment:environment2,extra:tags},sourceUrl:`${place4.serverUrl}/${plan.repository}`,force}}},explicitJob=(settings,{tags,
force},place4)=>{let{aws,repository,file,context,target:target2,platforms,args,labels}=settings,{run,checkedOut,workspace,serverUrl}=place4,commit=checkedOut??run.
commit;return{identity:{...aws,sessionName:sessionName(place4)},request:{source:{workspace,context,dockerfile:file,target:target2,platforms,args,labels},repository,
tags:{commit,ref:commit===run.commit?run.ref:void 0,extra:tags},sourceUrl:`${serverUrl}/${run.repository}`,force}}},jobOf=async(inputs,place4,readerFor)=>{let{settings}=inputs;
return settings.kind==="planned"?await plannedJob(settings,inputs,place4,readerFor(settings)):explicitJob(settings,inputs,place4)},renderBuild=({digest,tags,repository,
built})=>[`### Image ${codeHtml(repository)}: ${built?"built and pushed":"nothing to build, the source is known"}`,"","| | |","| --- | --- |",`| Digest | ${codeHtml(
digest)} |`,`| Tags | ${tags.map(codeHtml).join(", ")} |`,""].join(`
`);runAction(async kit=>{let inputs=kit.inputs(readInputs),workspace=(0,import_node_path.join)(kit.run.workspace,inputs.path),serverUrl=kit.env.GITHUB_SERVER_URL??
"https://github.com",place4={run:kit.run,workspace,serverUrl,checkedOut:checkedOutCommit(workspace)},{identity,request}=await jobOf(inputs,place4,({plan,...tokens})=>gitHubReader(
{repository:plan.repository,...tokens})),session=await openSession(identity,kit),{tempDirectory}=kit.run,result=await build(request,{...kit,session,tempDirectory});
kit.output("digest",result.digest),kit.output("tags",result.tags.join(`
`)),kit.output("repository",result.repository),kit.output("built",result.built),kit.output("source-key",result.sourceKey),await kit.summary(renderBuild(result))});

module.exports = __webpack_exports__;
/******/ })()
;